package org.gardefou.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Green;
import org.gardefou.cel.Outcome;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;

/** Good signs, and what she would give up. Every good sign is checked once. */
final class Signs {
  private final Catalogue catalogue;
  private final FactSheet sheet;
  private final List<Green> certain;
  private final List<Green> possible;

  Signs(Catalogue catalogue, FactSheet sheet, Phase phase) {
    this.catalogue = catalogue;
    this.sheet = sheet;
    List<Green> held = new ArrayList<>();
    List<Green> open = new ArrayList<>();
    for (Green green : catalogue.greens().values()) {
      if (green.phases().contains(phase)) {
        Outcome outcome = sheet.run(green.when());
        if (Outcome.TRUE.equals(outcome)) {
          held.add(green);
        } else if (outcome instanceof Outcome.Unknown) {
          open.add(green);
        }
      }
    }
    certain = held;
    possible = open;
  }

  List<GoodSign> held() {
    return certain.stream().map(this::sign).toList();
  }

  /** How many good signs of a criterion hold for certain. */
  long certain(String criterion) {
    return count(certain, criterion);
  }

  /** How many hold or still could. */
  long possible(String criterion) {
    return count(certain, criterion) + count(possible, criterion);
  }

  /** Whether the price pays for inconvenience, for certain. */
  boolean paid() {
    return certain.stream().anyMatch(Green::pays);
  }

  /** Whether it does, or still could. */
  boolean couldBePaid() {
    return paid() || possible.stream().anyMatch(Green::pays);
  }

  /** How many criteria have a good sign for certain. */
  long goodCriteria() {
    return certain.stream().map(Green::criterion).distinct().count();
  }

  private static long count(List<Green> greens, String criterion) {
    return greens.stream().filter(g -> g.criterion().equals(criterion)).count();
  }

  private GoodSign sign(Green green) {
    Sentences sentences = new Sentences(sheet);
    Set<String> names = new HashSet<>(green.when().names());
    names.addAll(sentences.named(green.text()));
    return new GoodSign(green, sentences.best(green.text()), Evidence.readings(sheet, names));
  }

  List<Text> giveUps() {
    Sentences sentences = new Sentences(sheet);
    List<Text> texts = new ArrayList<>();
    catalogue.giveUps().values().stream()
        .filter(g -> Outcome.TRUE.equals(sheet.run(g.when())))
        .forEach(g -> texts.add(sentences.best(g.text())));
    return texts;
  }
}
