package org.gardefou.ui.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The text of a clause; what stands in slots is tinted and underlined, across lines too. */
final class ClauseText extends TextFlow {
  private final Path tint = new Path();
  private List<ClauseWording.Piece> pieces = List.of();

  ClauseText() {
    getStyleClass().add("clause-text");
    tint.getStyleClass().add("tint");
    tint.setManaged(false);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  void show(List<ClauseWording.Piece> newPieces) {
    if (!newPieces.equals(pieces)) {
      pieces = newPieces;
      List<Node> nodes = new ArrayList<>(List.of(tint));
      pieces.forEach(piece -> nodes.add(text(piece)));
      getChildren().setAll(nodes);
      setAccessibleText(
          pieces.stream().map(ClauseWording.Piece::text).collect(Collectors.joining()));
    }
  }

  private static Text text(ClauseWording.Piece piece) {
    Text text = new Text(piece.text());
    text.getStyleClass().add("words");
    if (piece.slot()) {
      text.getStyleClass().add("slot");
      text.setUnderline(true);
    }
    return text;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    tint.getElements().clear();
    int at = 0;
    for (ClauseWording.Piece piece : pieces) {
      int end = at + piece.text().length();
      if (piece.slot()) {
        tint.getElements().addAll(getRangeShape(at, end, false));
      }
      at = end;
    }
  }
}
