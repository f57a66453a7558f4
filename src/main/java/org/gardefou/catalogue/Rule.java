package org.gardefou.catalogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gardefou.cel.CelProgram;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A red-flag rule.
 *
 * @param id stable key, such as {@code ADV-05}
 * @param criterion id of its criterion
 * @param tiers the condition of each severity that it can have
 * @param evidence sentences with {@code {fact}} slots, the most precise first; the first whose
 *     slots are all known is printed
 * @param question what to ask the client, or herself
 * @param askSelf whether the question is one to herself
 * @param clauses ids of the clauses that lower it by one tier once agreed in writing
 * @param mitigable false where nothing can be agreed, only ended
 * @param family set for rules that can be acknowledged but never silenced (domain.md A.5)
 * @param sources where it comes from
 * @param law topics of the law packs that belong to it
 * @param mark {@code K} not verified, {@code A} an assumption; null when verified
 * @param veto what its deal-breaker stands for, in a few words, where the title does not say it
 * @param own whether she wrote it herself
 */
public record Rule(
    String id,
    String criterion,
    Set<Phase> phases,
    Set<ClientKind> kinds,
    Map<Severity, CelProgram> tiers,
    List<Text> evidence,
    @Nullable Text question,
    boolean askSelf,
    Text why,
    List<String> clauses,
    boolean mitigable,
    @Nullable String family,
    List<String> sources,
    List<String> law,
    @Nullable String mark,
    @Nullable Text veto,
    boolean own) {

  /** A slot behind a colon, or in brackets. */
  private static final Pattern SLOT_AND_SIGN =
      Pattern.compile("[ \\u00a0]?: ?\\{[^{}]*}| \\(\\{[^{}]*}\\)");

  public Rule {
    phases = Set.copyOf(phases);
    kinds = Set.copyOf(kinds);
    tiers = Collections.unmodifiableMap(new EnumMap<>(tiers));
    evidence = List.copyOf(evidence);
    clauses = List.copyOf(clauses);
    sources = List.copyOf(sources);
    law = List.copyOf(law);
  }

  /** The facts that its conditions read. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    tiers.values().forEach(tier -> names.addAll(tier.names()));
    return names;
  }

  /** The gravest tier that it has. */
  public Severity gravest() {
    return Collections.max(tiers.keySet());
  }

  /** Whether it can be acknowledged, but neither switched off nor made lighter (domain.md A.5). */
  public boolean locked() {
    return family != null;
  }

  /** What it is about, in words without figures: its most general sentence, its slots left out. */
  public Text title() {
    return new Text(title(evidence.getLast().en()), title(evidence.getLast().fr()));
  }

  /** What she sees among the deal-breakers. */
  public Text vetoTitle() {
    return veto == null ? title() : veto;
  }

  private static String title(String sentence) {
    return SLOT_AND_SIGN.matcher(sentence).replaceAll("").replaceAll("\\{[^{}]*}", "…").strip();
  }

  Rule withTiers(Map<Severity, CelProgram> newTiers) {
    return new Rule(
        id, criterion, phases, kinds, newTiers, evidence, question, askSelf, why, clauses,
        mitigable, family, sources, law, mark, veto, own);
  }

  /** Whether it is asked of a client of this kind in this phase. */
  public boolean appliesTo(Phase phase, ClientKind kind) {
    return phases.contains(phase) && kinds.contains(kind);
  }
}
