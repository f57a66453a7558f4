package org.gardefou.ui.facts;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/** The left column: how much is asked, the sections, the keys. */
final class SectionsPane extends VBox {
  private final SectionList list = new SectionList();
  private final KeyLegend legend = new KeyLegend();
  private final VBox top = Ui.column("gap-12");

  SectionsPane() {
    getStyleClass().add("sections-pane");
    ScrollPane scroller = Ui.scroller(list);
    VBox.setVgrow(scroller, Priority.ALWAYS);
    getChildren().addAll(top, scroller, legend);
  }

  /** Takes the switch in. */
  void setMode(ModeSwitch mode) {
    top.getChildren().setAll(mode);
  }

  /** Gives the switch away. */
  void clearMode() {
    top.getChildren().clear();
  }

  void onSelect(SectionList.Listener listener) {
    list.onSelect(listener);
  }

  void show(List<Section> sections, Answers answers, @Nullable String chosen, Messages messages) {
    list.show(sections, answers, chosen, messages);
  }

  void language(Messages messages) {
    legend.show(messages);
  }

  /** The keys give way to the sections where both have no room. */
  @Override
  protected void layoutChildren() {
    double inside = getHeight() - snappedTopInset() - snappedBottomInset() - 2 * getSpacing();
    double wanted = top.prefHeight(-1) + list.prefHeight(-1) + legend.prefHeight(-1);
    boolean room = wanted <= inside;
    if (room != legend.isVisible()) {
      Ui.show(legend, room);
    }
    super.layoutChildren();
  }
}
