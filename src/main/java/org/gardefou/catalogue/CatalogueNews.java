package org.gardefou.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Text;

/**
 * What an update of the catalogue did to the things that she laid over it. Her overlay stays as it
 * is; she is told once.
 *
 * @param version the version of the catalogue that this is about
 * @param items each thing of hers that changed or went, in the order of its id
 */
public record CatalogueNews(String version, List<Item> items) {
  /** A name with a dot, as conditions read facts. */
  private static final Pattern NAME = Pattern.compile("[a-z]\\w*\\.[a-z]\\w*");

  public CatalogueNews {
    items = List.copyOf(items);
  }

  /**
   * One thing of hers.
   *
   * @param gone whether the catalogue no longer has it
   * @param said what changed; empty for what went without a word
   */
  public record Item(String id, boolean gone, List<Text> said) {
    public Item {
      said = List.copyOf(said);
    }
  }

  /**
   * The news for a profile that was last told about another version; nothing when it is up to date,
   * or when it is new and lays nothing over the catalogue that changed.
   */
  public static Optional<CatalogueNews> of(
      Catalogue base, Releases releases, Freelancer freelancer) {
    if (base.version().equals(freelancer.catalogue())) {
      return Optional.empty();
    }
    List<Release> since = releases.since(freelancer.catalogue());
    List<Item> items =
        overlaid(freelancer).stream().flatMap(id -> item(base, since, id).stream()).toList();
    return freelancer.catalogue() == null && items.isEmpty()
        ? Optional.empty()
        : Optional.of(new CatalogueNews(base.version(), items));
  }

  private static Optional<Item> item(Catalogue base, List<Release> since, String id) {
    List<Text> said =
        since.stream()
            .flatMap(release -> release.changes().stream())
            .filter(change -> change.ids().contains(id))
            .map(Release.Change::text)
            .toList();
    boolean gone = !base.has(id);
    return gone || !said.isEmpty() ? Optional.of(new Item(id, gone, said)) : Optional.empty();
  }

  /** The ids of the catalogue on which her profile rests. */
  private static Set<String> overlaid(Freelancer freelancer) {
    Set<String> ids = new TreeSet<>(freelancer.weights().keySet());
    freelancer.thresholds().keySet().forEach(name -> ids.add("thresholds." + name));
    ids.addAll(freelancer.severities().keySet());
    ids.addAll(freelancer.switchedOff());
    ids.addAll(freelancer.acknowledged().keySet());
    freelancer.ownRules().forEach(rule -> ids.addAll(read(rule)));
    freelancer.ownRules().forEach(rule -> ids.remove(String.valueOf(rule.get("id"))));
    freelancer.ownQuestions().forEach(question -> ids.remove(String.valueOf(question.get("id"))));
    ids.removeAll(Set.of("client.kind", "mission.phase"));
    return ids;
  }

  /** The criterion, facts and clauses that a rule of hers reads, broken or not. */
  private static List<String> read(Map<String, Object> rule) {
    List<String> ids = new ArrayList<>();
    if (rule.get("criterion") instanceof String criterion) {
      ids.add(criterion);
    }
    if (rule.get("clauses") instanceof List<?> clauses) {
      clauses.forEach(clause -> ids.add(String.valueOf(clause)));
    }
    if (rule.get("tiers") instanceof Map<?, ?> tiers) {
      tiers.values().forEach(tier -> ids.addAll(names(String.valueOf(tier))));
    }
    return ids;
  }

  private static List<String> names(String condition) {
    return NAME.matcher(condition).results().map(found -> found.group()).toList();
  }
}
