package org.gardefou.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;
import org.gardefou.catalogue.Severity;

/**
 * Makes random catalogues so small that every completion can be tried: yes/no facts, choices, words
 * that a number may decide, whole numbers from 0 to 4, counts, groups, good signs, clauses.
 */
final class SmallCatalogue {
  private final Random random;
  private final boolean arithmetic;
  private final CatalogueBuilder builder = new CatalogueBuilder();
  private final List<String> atoms = new ArrayList<>();
  private final List<String> criteria = new ArrayList<>();

  private SmallCatalogue(Random random, boolean arithmetic) {
    this.random = random;
    this.arithmetic = arithmetic;
  }

  /**
   * A catalogue.
   *
   * @param questions so many facts are asked, besides the number that decides a word
   * @param arithmetic whether rules compare numbers with each other
   */
  static Catalogue random(Random random, int questions, boolean arithmetic) {
    return new SmallCatalogue(random, arithmetic).make(questions);
  }

  private Catalogue make(int questions) {
    for (int i = 0; i < questions; i++) {
      question("f.q" + i);
    }
    numbersTied();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      criterion("C" + i);
    }
    builder.count("f.count", 2, pick(atoms), pick(atoms), pick(atoms));
    atoms.add("f.count");
    rules(3 + random.nextInt(5));
    if (random.nextInt(3) == 0) {
      builder.reds("f.reds", "C0");
      rule("R-C", "C1", Map.of(pick(Severity.CAUTION, Severity.RED), "f.reds && " + condition()));
    }
    greens();
    return builder.group(random.nextBoolean(), "R0", "R1", "R2").build();
  }

  private void question(String id) {
    FactType type = pick(FactType.YESNO, FactType.CHOICE, FactType.WORDS, FactType.NUMBER);
    switch (type) {
      case YESNO -> builder.yesNo(id);
      case CHOICE -> builder.choice(id);
      case WORDS -> words(id);
      default -> builder.whole(id, 0, 4);
    }
    atoms(id, type);
  }

  /** The number {@code f.number} may decide a word; half of the time rules read it too. */
  private void words(String id) {
    if (random.nextInt(3) != 0 || builder.facts().containsKey("f.number")) {
      builder.words(id);
      return;
    }
    builder.detail("f.number", id).words(id, "f.number", null, 1, 2, 4);
    if (random.nextBoolean()) {
      atoms("f.number", FactType.NUMBER);
    }
  }

  private void numbersTied() {
    List<String> numbers =
        builder.facts().values().stream()
            .filter(fact -> fact.type() == FactType.NUMBER)
            .map(Fact::id)
            .toList();
    for (int i = 1; arithmetic && i < numbers.size(); i++) {
      atoms.add(numbers.get(i - 1) + " > " + pick("0.5", "2.0") + " * " + numbers.get(i));
      atoms.add(numbers.get(i - 1) + " + " + numbers.get(i) + " >= " + pick("3.0", "6.0"));
    }
  }

  private void atoms(String id, FactType type) {
    switch (type) {
      case YESNO -> atoms.addAll(List.of(id, "!" + id, id + " == false"));
      case CHOICE -> atoms.addAll(List.of(id + " == 'a'", id + " in ['a', 'b']", id + " != 'c'"));
      case WORDS -> atoms.addAll(List.of(id + " >= 3", id + " <= 1", id + " == 4", "2 < " + id));
      default -> atoms.addAll(List.of(id + " > 2.0", id + " == 0.0", id + " <= 3.0"));
    }
  }

  private void criterion(String id) {
    builder.criterion(id, 1 + random.nextInt(3), random.nextBoolean(), random.nextBoolean());
    criteria.add(id);
  }

  private void rules(int count) {
    for (int i = 0; i < count; i++) {
      Map<Severity, String> tiers = new EnumMap<>(Severity.class);
      tiers.put(pick(Severity.values()), condition());
      if (random.nextBoolean()) {
        tiers.put(pick(Severity.CAUTION, Severity.RED), condition());
      }
      rule("R" + i, pick(criteria), tiers);
    }
  }

  private String condition() {
    return switch (random.nextInt(5)) {
      case 0 -> pick(atoms) + " && " + pick(atoms);
      case 1 -> pick(atoms) + " || " + pick(atoms);
      case 2 -> "(" + pick(atoms) + " || " + pick(atoms) + ") && " + pick(atoms);
      case 3 -> pick(atoms) + " ? " + pick(atoms) + " : " + pick(atoms);
      default -> pick(atoms);
    };
  }

  private void rule(String id, String criterion, Map<Severity, String> tiers) {
    builder.rule(id, criterion, tiers, random.nextInt(3) == 0 ? List.of("K") : List.of());
  }

  private void greens() {
    for (int i = 0; i < random.nextInt(4); i++) {
      builder.green("G" + i, pick(criteria), condition(), random.nextInt(3) == 0);
    }
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  @SafeVarargs
  private <T> T pick(T... all) {
    return all[random.nextInt(all.length)];
  }
}
