package org.gardefou.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds names in texts, whole words only, whatever their case, accents and blanks. Plain search: a
 * long text or a strange name takes no longer than its length.
 */
public final class Names {
  private static final int SHORTEST = 2;

  private final List<Folded> names;

  private Names(List<Folded> names) {
    this.names = names;
  }

  /** Looks for these names; those of one letter are left out. */
  public static Names of(Collection<String> names) {
    return new Names(
        names.stream()
            .map(Folded::of)
            .filter(name -> name.text().length() >= SHORTEST)
            .distinct()
            .sorted(Comparator.comparingInt((Folded name) -> -name.text().length()))
            .toList());
  }

  /** Whether there is anything to look for. */
  public boolean isEmpty() {
    return names.isEmpty();
  }

  /** How often any of them occurs. */
  public int count(String text) {
    return spans(Folded.of(text)).size();
  }

  /** The text with a mark in the place of each. */
  public String replace(String text, String mark) {
    Folded folded = Folded.of(text);
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span span : spans(folded)) {
      out.append(text, at, folded.start(span.from())).append(mark);
      at = folded.end(span.to() - 1);
    }
    return at == 0 ? text : out.append(text.substring(at)).toString();
  }

  private record Span(int from, int to) {}

  private List<Span> spans(Folded text) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < text.text().length()) {
      int length = lengthAt(text, at);
      if (length > 0) {
        spans.add(new Span(at, at + length));
      }
      at += Math.max(1, length);
    }
    return spans;
  }

  private int lengthAt(Folded text, int at) {
    if (!text.isBoundary(at)) {
      return 0;
    }
    for (Folded name : names) {
      int end = at + name.text().length();
      if (text.text().startsWith(name.text(), at) && text.isBoundary(end)) {
        return name.text().length();
      }
    }
    return 0;
  }

  /**
   * A text without case, accents and kinds of blanks.
   *
   * @param starts for each letter, where it begins in the text as it was
   * @param ends for each letter, where it ends there
   */
  private record Folded(String text, List<Integer> starts, List<Integer> ends) {
    static Folded of(String text) {
      StringBuilder folded = new StringBuilder();
      List<Integer> starts = new ArrayList<>();
      List<Integer> ends = new ArrayList<>();
      for (int i = 0; i < text.length(); ) {
        int next = i + Character.charCount(text.codePointAt(i));
        String letters = letters(text.substring(i, next));
        for (int k = 0; k < letters.length(); k++) {
          folded.append(letters.charAt(k));
          starts.add(i);
          ends.add(next);
        }
        if (letters.isEmpty() && !ends.isEmpty()) {
          ends.set(ends.size() - 1, next); // An accent belongs to the letter before it.
        }
        i = next;
      }
      return new Folded(folded.toString(), starts, ends);
    }

    private static String letters(String sign) {
      int code = sign.codePointAt(0);
      if (Character.isSpaceChar(code) || Character.isWhitespace(code)) {
        return " ";
      }
      if (code < 128) {
        return sign.toLowerCase(Locale.ROOT);
      }
      StringBuilder kept = new StringBuilder();
      Normalizer.normalize(sign, Normalizer.Form.NFKD)
          .toLowerCase(Locale.ROOT)
          .chars()
          .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
          .forEach(c -> kept.append(c == '’' ? '\'' : (char) c));
      return kept.toString();
    }

    int start(int letter) {
      return starts.get(letter);
    }

    int end(int letter) {
      return ends.get(letter);
    }

    boolean isBoundary(int at) {
      return at == 0 || at >= text.length() || !(isLetter(at - 1) && isLetter(at));
    }

    private boolean isLetter(int at) {
      return Character.isLetterOrDigit(text.charAt(at));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Folded folded && folded.text.equals(text);
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }
  }
}
