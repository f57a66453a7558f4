package org.gardefou.summary;

import java.util.stream.Stream;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.gardefou.letters.Message;
import org.gardefou.letters.Sheet;

/** What goes to a client, as Markdown and as plain text. */
final class StationeryText {
  private StationeryText() {}

  static String markdown(Message message) {
    Document document = new Document();
    Markdown.heading(document, 1, message.subject());
    Stream.of(message.text().split("\n\n+"))
        .forEach(part -> Markdown.paragraph(document, Markdown.text(part)));
    return Markdown.written(document);
  }

  static String markdown(Sheet sheet) {
    Document document = new Document();
    Markdown.heading(document, 1, sheet.title());
    Markdown.paragraph(document, Markdown.text(Lines.joined(sheet.line(), sheet.byLine())));
    for (Sheet.Part part : sheet.parts()) {
      Markdown.heading(document, 2, Lines.joined(part.title(), part.aside()));
      BulletList bullets = Markdown.bullets(document);
      part.items().forEach(item -> item(bullets, item));
    }
    sheet.notes().forEach(n -> Markdown.paragraph(document, Markdown.text(n)));
    return Markdown.written(document);
  }

  private static void item(BulletList bullets, Sheet.Item item) {
    if (item.heading().isEmpty()) {
      Markdown.item(bullets, Markdown.text(item.text()));
    } else {
      Markdown.item(bullets, Markdown.strong(item.heading()), Markdown.text("\n" + item.text()));
    }
  }

  static String plain(Sheet sheet) {
    Plain plain = new Plain(Plain.WIDTH);
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
