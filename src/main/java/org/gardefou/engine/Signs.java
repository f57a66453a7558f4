package org.gardefou.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Green;
import org.gardefou.cel.Outcome;
import org.gardefou.model.Text;

/** What good signs say, and what she would give up. */
record Signs(Catalogue catalogue, FactSheet sheet, Sentences sentences, List<Green> certain) {

  List<GoodSign> held() {
    return certain.stream().map(this::sign).toList();
  }

  private GoodSign sign(Green green) {
    Set<String> names = new HashSet<>(green.when().names());
    names.addAll(sentences.named(green.text()));
    return new GoodSign(green, sentences.best(green.text()), sentences.readings(names));
  }

  List<Text> giveUps() {
    List<Text> texts = new ArrayList<>();
    catalogue.giveUps().values().stream()
        .filter(g -> Outcome.TRUE.equals(sheet.run(g.when())))
        .forEach(g -> texts.add(sentences.best(g.text())));
    return texts;
  }
}
