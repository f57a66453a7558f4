package org.gardefou.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.gardefou.model.Client;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.Fold;

/** Chooses missions: a field to find them, and a box to tick for each. */
final class MissionPicker extends VBox {
  private static final int MOST = 40;

  private final List<Entry> entries;
  private final Messages texts;
  private Runnable changed = () -> {};
  private final TextField filter = new TextField();
  private final VBox boxes = Ui.column("gap-4");
  private final Label state = Ui.paragraph("", "dense", "muted");
  private final Label more = Ui.paragraph("", "caption", "muted");
  private Chosen chosen;

  private record Entry(UUID mission, String words, String folded) {}

  MissionPicker(List<Client> clients, Chosen chosen, Messages texts) {
    this.chosen = chosen;
    this.texts = texts;
    entries = entries(clients, chosen);
    getStyleClass().addAll("mission-picker", "gap-8");
    filter.setPromptText(texts.get("compare.find"));
    filter.setAccessibleText(texts.get("compare.find"));
    filter.textProperty().subscribe((before, now) -> list());
    ScrollPane scroller = Ui.scroller(boxes);
    getChildren().addAll(filter, scroller, more, state);
    list();
  }

  /** Those that are chosen already come first; nothing moves while she ticks. */
  private static List<Entry> entries(List<Client> clients, Chosen chosen) {
    List<Pick> picked = chosen.among(clients);
    Stream<Pick> others =
        clients.stream()
            .flatMap(client -> client.missions().stream().map(m -> new Pick(client, m)))
            .filter(pick -> !chosen.holds(pick.mission().id()));
    return Stream.concat(picked.stream(), others).map(MissionPicker::entry).toList();
  }

  private static Entry entry(Pick pick) {
    String words = pick.words();
    return new Entry(pick.mission().id(), words, Fold.fold(words));
  }

  /** Hears every change, and of the first choice at once. */
  void onChange(Runnable listener) {
    changed = listener;
    listener.run();
  }

  TextField filter() {
    return filter;
  }

  /** What she chose, in the order in which she did. */
  Chosen chosen() {
    return chosen;
  }

  private void list() {
    Predicate<String> wanted = Fold.query(filter.getText());
    List<Entry> found = entries.stream().filter(e -> wanted.test(e.folded())).toList();
    List<CheckBox> shown = new ArrayList<>();
    found.stream().limit(MOST).forEach(entry -> shown.add(box(entry)));
    boxes.getChildren().setAll(shown);
    int hidden = found.size() - shown.size();
    more.setText(
        found.isEmpty()
            ? texts.get("compare.nomatch")
            : hidden == 0 ? "" : texts.count("compare.more", hidden));
    Ui.show(more, !more.getText().isEmpty());
    tell();
  }

  private CheckBox box(Entry entry) {
    CheckBox box = new CheckBox(entry.words());
    box.setMnemonicParsing(false);
    box.setWrapText(true);
    box.setUserData(entry.mission());
    box.setSelected(chosen.holds(entry.mission()));
    box.setOnAction(event -> choose(entry.mission(), box.isSelected()));
    return box;
  }

  private void choose(UUID mission, boolean wanted) {
    chosen = wanted ? chosen.with(mission) : chosen.without(mission);
    changed.run();
    tell();
  }

  /** At five the other boxes wait until one is taken out. */
  private void tell() {
    boxes
        .getChildren()
        .forEach(node -> node.setDisable(chosen.full() && !((CheckBox) node).isSelected()));
    int count = chosen.missions().size();
    state.setText(
        chosen.full() ? texts.get("compare.chosen.full") : texts.count("compare.chosen", count));
  }
}
