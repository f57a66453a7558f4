package org.gardefou.summary;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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
import org.gardefou.summary.SummaryReport.Advice;
import org.gardefou.summary.SummaryReport.AgreementLine;
import org.gardefou.summary.SummaryReport.Finding;
import org.gardefou.summary.SummaryReport.Section;

/** Writes the report as Markdown; the renderer escapes what could be read as markup. */
public final class MarkdownWriter {
  /** The document. */
  public String write(SummaryReport report) {
    Document document = new Document();
    top(document, report);
    why(document, report);
    findings(document, report);
    risks(document, report);
    conditions(document, report);
    questions(document, report);
    money(document, report);
    own(document, report);
    foot(document, report);
    return MarkdownRenderer.builder().build().render(document);
  }

  private static void top(Document document, SummaryReport report) {
    paragraph(document, text(report.head().left() + " · " + report.head().right()));
    heading(document, 1, report.subject().client());
    paragraph(document, text(report.subject().line()));
    Advice advice = report.advice();
    heading(document, 2, advice.heading());
    paragraph(document, text(advice.state()));
    list(
        document,
        List.of(
            advice.coverageText(),
            advice.riskLabel() + " " + advice.riskText() + " (" + advice.thresholdsText() + ")"));
  }

  private static void why(Document document, SummaryReport report) {
    section(document, report.why(), Function.identity());
  }

  private static void findings(Document document, SummaryReport report) {
    Section<Finding> list = report.findings().list();
    heading(document, 2, list.title(), list.aside());
    if (list.items().isEmpty()) {
      paragraph(document, text(list.empty()));
    } else {
      BulletList bullets = bullets(document);
      list.items().forEach(finding -> finding(bullets, finding));
    }
    report.findings().notes().forEach(note -> paragraph(document, text(note)));
    section(
        document,
        report.greens(),
        good -> good.text() + " (" + good.criterion() + " · " + good.rule() + ")");
  }

  private static void finding(BulletList bullets, Finding finding) {
    String where = " (" + finding.criterion() + " · " + finding.rule() + ")";
    ListItem item =
        item(bullets, strong(finding.severityWord()), text(" · " + finding.evidence() + where));
    List<String> below =
        Stream.concat(finding.notes().stream(), finding.facts().stream().map(Lines::fact)).toList();
    if (!below.isEmpty()) {
      list(item, below);
    }
  }

  private static void risks(Document document, SummaryReport report) {
    section(document, report.risks().bars(), bar -> bar.name() + " · " + bar.text());
    String zero = report.risks().zero();
    if (!zero.isEmpty()) {
      paragraph(document, text(zero));
    }
    section(document, report.giveUps(), Function.identity());
  }

  private static void conditions(Document document, SummaryReport report) {
    section(document, report.agreements(), MarkdownWriter::agreement);
    section(
        document,
        report.clauses(),
        line -> line.rule() + " · " + line.name() + " (" + line.answers() + ")");
  }

  private static String agreement(AgreementLine line) {
    return Lines.agreement(line) + " · " + line.stateText();
  }

  private static void questions(Document document, SummaryReport report) {
    heading(document, 2, report.questions().title(), report.questions().aside());
    for (SummaryReport.Group group : report.questions().groups()) {
      heading(document, 3, group.label());
      list(document, group.items().stream().map(SummaryReport.Question::text).toList());
    }
  }

  private static void money(Document document, SummaryReport report) {
    SummaryReport.Money money = report.money();
    if (!money.list().shown()) {
      return;
    }
    heading(document, 2, money.list().title(), money.list().aside());
    labelled(document, money.list().items());
    money.notes().forEach(note -> paragraph(document, text(note)));
  }

  private static void labelled(Document document, List<SummaryReport.Labelled> lines) {
    BulletList bullets = bullets(document);
    lines.forEach(line -> item(bullets, strong(line.label()), text(" · " + line.text())));
  }

  private static void own(Document document, SummaryReport report) {
    heading(document, 2, report.own().heading(), report.own().dateText());
    if (!report.own().lines().isEmpty()) {
      labelled(document, report.own().lines());
    }
    if (!report.own().note().isEmpty()) {
      paragraph(document, text(report.own().note()));
    }
  }

  private static void foot(Document document, SummaryReport report) {
    document.appendChild(new ThematicBreak());
    report.foot().notes().forEach(note -> paragraph(document, text(note)));
    paragraph(document, text(report.foot().disclaimer()));
    paragraph(document, text(report.foot().catalogue()));
  }

  private static <T> void section(
      Document document, Section<T> section, Function<T, String> words) {
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

  private static void heading(Document document, int level, String title, String aside) {
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
