package org.gardefou.ui.component;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UiReplaceTest {
  private final List<Node> nodes =
      List.of(new Region(), new Region(), new Region(), new Region(), new Region());

  private List<Node> nodes(String letters) {
    return letters.chars().mapToObj(letter -> nodes.get(letter - 'a')).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "abc, abc",
    "abc, c",
    "abc, cab",
    "abc, bca",
    "abcd, dcba",
    "ab, cde",
    "abc, dabec",
    "ace, bd"
  })
  void theChildrenAreWhatIsWanted(String before, String wanted) {
    Pane pane = new Pane();
    pane.getChildren().setAll(nodes(before));
    Ui.replace(pane.getChildren(), nodes(wanted));
    assertEquals(nodes(wanted), pane.getChildren());
  }

  /** A node that is taken out and put back is styled anew. */
  @Test
  void whatStaysIsNotTakenOut() {
    Pane pane = new Pane();
    pane.getChildren().setAll(nodes("abcd"));
    List<Node> taken = new ArrayList<>();
    pane.getChildren()
        .addListener(
            (ListChangeListener<Node>)
                change -> {
                  while (change.next()) {
                    taken.addAll(change.getRemoved());
                  }
                });
    Ui.replace(pane.getChildren(), nodes("eacd"));
    assertEquals(nodes("b"), taken);
  }
}
