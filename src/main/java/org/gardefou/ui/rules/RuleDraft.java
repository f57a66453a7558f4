package org.gardefou.ui.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gardefou.catalogue.Severity;
import org.gardefou.cel.CelEnvironment;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Language;
import org.gardefou.model.Phase;

/**
 * A rule that she works on.
 *
 * @param id under which it stands in her profile; empty for a new one
 * @param piece all of it but its conditions
 * @param tiers its conditions by severity
 */
record RuleDraft(String id, Piece piece, Map<Severity, Tier> tiers) {
  RuleDraft {
    tiers = Collections.unmodifiableMap(copy(tiers));
  }

  /** An enum map cannot be made of an empty one of another kind. */
  private static Map<Severity, Tier> copy(Map<Severity, Tier> tiers) {
    Map<Severity, Tier> copy = new EnumMap<>(Severity.class);
    copy.putAll(tiers);
    return copy;
  }

  /** A new rule: a caution with one empty row. */
  static RuleDraft create(String criterion) {
    return new RuleDraft(
        "", Piece.EMPTY.with("criterion", criterion), Map.of(Severity.CAUTION, Tier.NEW));
  }

  /** A rule of her profile, to be changed. */
  static RuleDraft of(Piece rule, CelEnvironment environment) {
    Map<Severity, Tier> tiers = new EnumMap<>(Severity.class);
    Piece written = rule.part("tiers");
    for (Severity severity : Severity.values()) {
      if (written.json().containsKey(name(severity))) {
        tiers.put(severity, Tier.NEW.typed(written.word(name(severity)), environment));
      }
    }
    if (tiers.isEmpty()) {
      tiers.put(Severity.CAUTION, Tier.NEW);
    }
    return new RuleDraft(rule.word("id"), rule, tiers);
  }

  /** The same as a rule of its own. */
  RuleDraft duplicate(String name, Language language) {
    return new RuleDraft("", piece.with("id", null).withText("name", language, name), tiers);
  }

  RuleDraft with(UnaryOperator<Piece> edit) {
    return new RuleDraft(id, edit.apply(piece), tiers);
  }

  RuleDraft withTier(Severity severity, Tier tier) {
    Map<Severity, Tier> all = copy(tiers);
    all.put(severity, tier);
    return new RuleDraft(id, piece, all);
  }

  RuleDraft withoutTier(Severity severity) {
    Map<Severity, Tier> all = copy(tiers);
    all.remove(severity);
    return new RuleDraft(id, piece, all);
  }

  /** A condition moved to another severity, which has none yet. */
  RuleDraft moved(Severity from, Severity to) {
    Tier tier = tiers.get(from);
    return tier == null || tiers.containsKey(to) ? this : withoutTier(from).withTier(to, tier);
  }

  /** Its conditions checked against other names. */
  RuleDraft checked(CelEnvironment environment) {
    Map<Severity, Tier> all = copy(tiers);
    all.replaceAll((severity, tier) -> tier.checked(environment));
    return new RuleDraft(id, piece, all);
  }

  /** As it stands in the file, under an id. */
  Piece written(String wantedId) {
    Map<String, Object> texts = new LinkedHashMap<>(piece.part("tiers").json());
    Stream.of(Severity.values()).forEach(severity -> texts.remove(name(severity)));
    tiers.forEach((severity, tier) -> texts.put(name(severity), tier.text()));
    return piece.with("id", wantedId).with("tiers", Piece.of(texts));
  }

  Set<Phase> phases() {
    return constants("phases", Phase.values(), Phase::id, Phase.class);
  }

  Set<ClientKind> kinds() {
    return constants("kinds", ClientKind.values(), ClientKind::id, ClientKind.class);
  }

  private <E extends Enum<E>> Set<E> constants(
      String key, E[] all, Function<E, String> id, Class<E> type) {
    List<String> named = piece.words(key);
    Set<E> chosen = EnumSet.noneOf(type);
    Stream.of(all).filter(e -> named.contains(id.apply(e))).forEach(chosen::add);
    return chosen.isEmpty() ? EnumSet.allOf(type) : chosen;
  }

  /** The first sentence of the report; others stay as they are. */
  String sentence(Language language) {
    return piece.element("evidence", 0).in(language);
  }

  RuleDraft withSentence(Language language, String words) {
    return with(
        p -> {
          Piece sentence = p.element("evidence", 0).with(language, words);
          boolean empty = sentence.json().isEmpty() && !p.list("evidence").isEmpty();
          return empty ? p.withoutElement("evidence", 0) : p.withElement("evidence", 0, sentence);
        });
  }

  /** Whether all conditions are whole and right. */
  boolean conditionsValid() {
    return tiers.values().stream().allMatch(Tier::valid);
  }

  /** How a constant is written in files. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
