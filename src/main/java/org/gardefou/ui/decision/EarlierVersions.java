package org.gardefou.ui.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Decision;
import org.gardefou.model.Phase;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.GroupHeader;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.words.Dates;
import org.jspecify.annotations.Nullable;

/** The decisions before the present one, the newest first, folded. */
final class EarlierVersions extends VBox {
  private boolean open;

  EarlierVersions() {
    getStyleClass().add("earlier");
  }

  void show(MissionScope.View view, Messages texts) {
    List<Decision> all = view.mission().decisions();
    List<Decision> earlier = all.isEmpty() ? List.of() : all.subList(0, all.size() - 1).reversed();
    getChildren().clear();
    Ui.show(this, !earlier.isEmpty());
    if (earlier.isEmpty()) {
      return;
    }
    String title = texts.get("decision.earlier");
    GroupHeader header =
        new GroupHeader(
            Ui.label(title, "strong", "title"),
            Integer.toString(earlier.size()),
            "",
            title + " " + earlier.size());
    VBox list = Ui.column("gap-12");
    list.getStyleClass().add("earlier-list");
    earlier.forEach(d -> list.getChildren().add(version(d, view.mission().phase(), texts)));
    header.setId("earlier");
    header.expandedProperty().set(open);
    header.expandedProperty().subscribe(now -> unfold(list, now));
    getChildren().addAll(header, list);
  }

  private void unfold(VBox list, boolean now) {
    open = now;
    Ui.show(list, now);
  }

  private static VBox version(Decision decision, Phase phase, Messages texts) {
    String head =
        texts.get(
            "decision.earlier.head",
            Dates.day(decision.date(), texts.language()),
            Choices.word(texts, phase, decision.choice()));
    VBox version = new VBox(Ui.paragraph(head, "dense", "strong"));
    lines(decision, phase, texts)
        .forEach(line -> version.getChildren().add(Ui.paragraph(line, "dense", "muted")));
    return version;
  }

  private static List<String> lines(Decision decision, Phase phase, Messages texts) {
    List<String> lines = new ArrayList<>();
    verdict(decision.advised())
        .map(verdict -> Choices.word(texts, phase, Choices.advised(verdict)))
        .forEach(word -> lines.add(texts.get("decision.earlier.advised", word)));
    add(lines, decision.overrideReason());
    add(lines, decision.words());
    if (!decision.reasons().isEmpty()) {
      lines.add(texts.get("decision.earlier.reasons", String.join(", ", decision.reasons())));
    }
    String protects = decision.protects();
    if (protects != null) {
      lines.add(texts.get("decision.earlier.protects", protects));
    }
    return lines;
  }

  private static Stream<Verdict> verdict(@Nullable String id) {
    return Stream.of(Verdict.values()).filter(verdict -> verdict.name().equalsIgnoreCase(id));
  }

  private static void add(List<String> lines, @Nullable String line) {
    if (line != null) {
      lines.add(line);
    }
  }
}
