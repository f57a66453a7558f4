package org.gardefou.letters;

import java.util.ArrayList;
import java.util.List;
import org.gardefou.letters.Template.Part;

/** Reads templates, character by character. */
final class TemplateParser {
  private final String text;
  private int at;

  TemplateParser(String text) {
    this.text = text;
  }

  Template parse() {
    Template template = until("");
    if (at < text.length()) {
      throw wrong("“" + text.charAt(at) + "” closes nothing");
    }
    return template;
  }

  /** The parts up to the first of these marks, which is left to read. */
  private Template until(String marks) {
    List<Part> parts = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    while (at < text.length() && !closes(marks)) {
      if (text.startsWith("((", at)) {
        flush(words, parts);
        parts.add(maybe());
      } else {
        step(words, parts);
      }
    }
    flush(words, parts);
    return new Template(parts);
  }

  private boolean closes(String marks) {
    char c = text.charAt(at);
    return marks.indexOf(c) >= 0
        || "]}>".indexOf(c) >= 0
        || text.startsWith("))", at)
        || text.startsWith("##", at);
  }

  private void step(StringBuilder words, List<Part> parts) {
    char c = text.charAt(at);
    if (c != '{' && c != '[' && c != '<') {
      words.append(c);
      at++;
      return;
    }
    flush(words, parts);
    parts.add(
        switch (c) {
          case '{' -> place();
          case '[' -> either(']', 2);
          default -> either('>', 3);
        });
  }

  private static void flush(StringBuilder words, List<Part> parts) {
    if (!words.isEmpty()) {
      parts.add(new Part.Words(words.toString()));
      words.setLength(0);
    }
  }

  private Part place() {
    int close = text.indexOf('}', at);
    if (close < 0) {
      throw wrong("a slot is not closed");
    }
    String slot = text.substring(at + 1, close);
    at = close + 1;
    return new Part.Place(slot);
  }

  private Part either(char close, int ways) {
    List<Template> all = new ArrayList<>();
    do {
      at++;
      all.add(until("|"));
    } while (at < text.length() && text.charAt(at) == '|');
    expect(String.valueOf(close));
    if (all.size() != ways) {
      throw wrong("there should be " + ways + " ways");
    }
    return new Part.Either(all, close == ']');
  }

  private Part maybe() {
    at += 2;
    Template part = until("");
    Template instead = new Template(List.of());
    if (text.startsWith("##", at)) {
      at += 2;
      instead = until("");
    }
    expect("))");
    return new Part.Maybe(part, instead);
  }

  private void expect(String mark) {
    if (!text.startsWith(mark, at)) {
      throw wrong("“" + mark + "” is missing");
    }
    at += mark.length();
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(what + " at character " + at);
  }
}
