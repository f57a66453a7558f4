package org.gardefou.ui.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Clause;
import org.gardefou.model.Language;

/** The text of a clause with its slots filled in. */
final class ClauseWording {
  private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");

  private ClauseWording() {}

  /** A part of the text; {@code slot} when it stands in a slot. */
  record Piece(String text, boolean slot) {}

  /** The text in its parts; slots without a figure of hers take the standard one. */
  static List<Piece> pieces(Clause clause, Map<String, String> slots, Language language) {
    List<Piece> pieces = new ArrayList<>();
    String text = clause.text().in(language);
    Matcher matcher = SLOT.matcher(text);
    int at = 0;
    while (matcher.find()) {
      plain(pieces, text.substring(at, matcher.start()));
      pieces.add(new Piece(value(clause, matcher.group(1), slots, language), true));
      at = matcher.end();
    }
    plain(pieces, text.substring(at));
    return List.copyOf(pieces);
  }

  /** The text as it is copied. */
  static String filled(Clause clause, Map<String, String> slots, Language language) {
    return pieces(clause, slots, language).stream().map(Piece::text).collect(Collectors.joining());
  }

  private static void plain(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, false));
    }
  }

  private static String value(
      Clause clause, String id, Map<String, String> slots, Language language) {
    String own = slots.getOrDefault(id, "");
    return own.isBlank() ? standard(clause, id, language) : own;
  }

  private static String standard(Clause clause, String id, Language language) {
    return clause.slots().stream()
        .filter(slot -> slot.id().equals(id))
        .findFirst()
        .map(slot -> slot.standard().in(language))
        .orElse("…");
  }
}
