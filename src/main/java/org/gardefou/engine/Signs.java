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

/** Good signs, and what she would give up. */
record Signs(Catalogue catalogue, FactSheet sheet, Phase phase) {

  List<GoodSign> held() {
    return applicable().stream()
        .filter(g -> Outcome.TRUE.equals(sheet.run(g.when())))
        .map(this::sign)
        .toList();
  }

  /** Good signs that hold for certain. */
  long certain(String criterion) {
    return applicable().stream()
        .filter(g -> g.criterion().equals(criterion))
        .filter(g -> Outcome.TRUE.equals(sheet.run(g.when())))
        .count();
  }

  /** Good signs that hold or still could. */
  long possible(String criterion) {
    return applicable().stream()
        .filter(g -> g.criterion().equals(criterion))
        .map(g -> sheet.run(g.when()))
        .filter(o -> Outcome.TRUE.equals(o) || o instanceof Outcome.Unknown)
        .count();
  }

  private List<Green> applicable() {
    return catalogue.greens().values().stream().filter(g -> g.phases().contains(phase)).toList();
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
