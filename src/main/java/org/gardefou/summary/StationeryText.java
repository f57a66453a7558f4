package org.gardefou.summary;

import java.util.stream.Stream;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.gardefou.letters.Message;
import org.gardefou.letters.Sheet;

/** What goes to a client, as Markdown and as plain text. */
final class StationeryText {
  private static final int WIDTH = 80;

  private StationeryText() {}

  static String markdown(Message message) {
    Document document = new Document();
    MarkdownWriter.heading(document, 1, message.subject());
    Stream.of(message.text().split("\n\n+"))
        .forEach(part -> MarkdownWriter.paragraph(document, MarkdownWriter.text(part)));
    return MarkdownRenderer.builder().build().render(document);
  }

  static String markdown(Sheet sheet) {
    Document document = new Document();
    MarkdownWriter.heading(document, 1, sheet.title());
    MarkdownWriter.paragraph(
        document, MarkdownWriter.text(Lines.joined(sheet.line(), sheet.byLine())));
    for (Sheet.Part part : sheet.parts()) {
      MarkdownWriter.heading(document, 2, Lines.joined(part.title(), part.aside()));
      BulletList bullets = MarkdownWriter.bullets(document);
      part.items().forEach(item -> item(bullets, item));
    }
    sheet.notes().forEach(n -> MarkdownWriter.paragraph(document, MarkdownWriter.text(n)));
    return MarkdownRenderer.builder().build().render(document);
  }

  private static void item(BulletList bullets, Sheet.Item item) {
    if (item.heading().isEmpty()) {
      MarkdownWriter.item(bullets, MarkdownWriter.text(item.text()));
    } else {
      MarkdownWriter.item(
          bullets, MarkdownWriter.strong(item.heading()), MarkdownWriter.text("\n" + item.text()));
    }
  }

  static String plain(Sheet sheet) {
    Plain plain = new Plain(WIDTH);
    plain.title(sheet.title(), '=').text(sheet.line()).text(sheet.byLine());
    for (Sheet.Part part : sheet.parts()) {
      plain.gap().title(Lines.joined(part.title(), part.aside()), '-');
      part.items().forEach(item -> plain.item("- ", words(item)));
    }
    plain.gap();
    sheet.notes().forEach(plain::text);
    return plain.toString();
  }

  private static String words(Sheet.Item item) {
    return item.heading().isEmpty() ? item.text() : item.heading() + "\n" + item.text();
  }
}
