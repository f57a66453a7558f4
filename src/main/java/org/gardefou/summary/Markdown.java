package org.gardefou.summary;

import java.util.List;
import java.util.function.Function;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.gardefou.summary.SummaryReport.Foot;
import org.gardefou.summary.SummaryReport.Section;

/** Pieces of Markdown documents; the renderer escapes what could be read as markup. */
final class Markdown {
  private Markdown() {}

  static String written(Document document) {
    return MarkdownRenderer.builder().build().render(document);
  }

  static void foot(Document document, Foot foot) {
    document.appendChild(new ThematicBreak());
    foot.notes().forEach(note -> paragraph(document, text(note)));
    paragraph(document, text(foot.disclaimer()));
    paragraph(document, text(foot.catalogue()));
  }

  static <T> void section(Document document, Section<T> section, Function<T, String> words) {
    if (!section.shown()) {
      return;
    }
    heading(document, 2, section.title(), section.aside());
    if (section.items().isEmpty()) {
      paragraph(document, text(section.empty()));
    } else {
      list(document, section.items().stream().map(words).toList());
    }
  }

  static void heading(Document document, int level, String title) {
    Heading heading = new Heading();
    heading.setLevel(level);
    heading.appendChild(text(title.replace('\n', ' ')));
    document.appendChild(heading);
  }

  static void heading(Document document, int level, String title, String aside) {
    heading(document, level, aside.isEmpty() ? title : title + " · " + aside);
  }

  static void list(Block parent, List<String> texts) {
    BulletList bullets = bullets(parent);
    texts.forEach(words -> item(bullets, text(words)));
  }

  static BulletList bullets(Block parent) {
    BulletList bullets = new BulletList();
    bullets.setMarker("-");
    bullets.setTight(true);
    parent.appendChild(bullets);
    return bullets;
  }

  static ListItem item(BulletList bullets, Node... words) {
    ListItem item = new ListItem();
    bullets.appendChild(item);
    paragraph(item, words);
    return item;
  }

  static void paragraph(Block parent, Node... words) {
    Paragraph paragraph = new Paragraph();
    for (Node word : words) {
      append(paragraph, word);
    }
    parent.appendChild(paragraph);
  }

  // A line end inside a text is a hard break: her words keep their lines.
  private static void append(Paragraph paragraph, Node word) {
    if (!(word instanceof Text text)) {
      paragraph.appendChild(word);
      return;
    }
    boolean first = true;
    for (String line : text.getLiteral().split("\n", -1)) {
      if (!first) {
        paragraph.appendChild(new HardLineBreak());
      }
      line(paragraph, line);
      first = false;
    }
  }

  // The renderer does not escape tildes, which would open a block of code.
  private static void line(Paragraph paragraph, String line) {
    String rest = line.strip();
    if (rest.startsWith("~")) {
      HtmlInline tilde = new HtmlInline();
      tilde.setLiteral("&#126;");
      paragraph.appendChild(tilde);
      rest = rest.substring(1);
    }
    paragraph.appendChild(new Text(line.isBlank() ? "" : rest.equals(line.strip()) ? line : rest));
  }

  static Text text(String words) {
    return new Text(words);
  }

  static StrongEmphasis strong(String words) {
    StrongEmphasis strong = new StrongEmphasis("**");
    strong.appendChild(text(words));
    return strong;
  }
}
