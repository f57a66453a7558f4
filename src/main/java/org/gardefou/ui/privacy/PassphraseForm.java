package org.gardefou.ui.privacy;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.FieldRow;
import org.gardefou.ui.component.InlineMessage;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.Ui;

/** The present passphrase, a new one twice, or both. Checked when she confirms. */
final class PassphraseForm extends VBox {
  /** Short enough for three words, long enough against guessing with Argon2id. */
  private static final int SHORTEST = 12;

  private final Messages messages;
  private final boolean asksPresent;
  private final boolean asksFresh;
  private final PasswordField present = new PasswordField();
  private final PasswordField fresh = new PasswordField();
  private final PasswordField again = new PasswordField();
  private final FieldRow presentRow;
  private final FieldRow freshRow;
  private final FieldRow againRow;
  private final VBox said = Ui.column("gap-4");

  PassphraseForm(Messages messages, boolean asksPresent, boolean asksFresh) {
    this.messages = messages;
    this.asksPresent = asksPresent;
    this.asksFresh = asksFresh;
    getStyleClass().add("gap-12");
    presentRow = new FieldRow(messages.get("privacy.present"), present);
    freshRow = new FieldRow(messages.get("privacy.fresh"), fresh);
    againRow = new FieldRow(messages.get("privacy.again"), again);
    if (asksPresent) {
      getChildren().add(presentRow);
    }
    if (asksFresh) {
      Label hint = Ui.paragraph(messages.get("privacy.fresh.hint"), "caption", "muted");
      hint.getStyleClass().add("under-field");
      getChildren().addAll(freshRow, hint, againRow);
    }
    getChildren().add(said);
  }

  Node first() {
    return asksPresent ? present : fresh;
  }

  boolean isComplete() {
    said.getChildren().clear();
    boolean noPresent = asksPresent && present.getLength() == 0;
    boolean tooShort = asksFresh && fresh.getLength() < SHORTEST;
    boolean different = asksFresh && !tooShort && !same();
    mark(presentRow, noPresent, "privacy.present.missing");
    mark(freshRow, tooShort, "privacy.fresh.short");
    mark(againRow, different, "privacy.again.different");
    return !noPresent && !tooShort && !different;
  }

  private boolean same() {
    char[] one = fresh();
    char[] two = again.getText().toCharArray();
    boolean same = Arrays.equals(one, two);
    Arrays.fill(one, '\0');
    Arrays.fill(two, '\0');
    return same;
  }

  private void mark(FieldRow row, boolean wrong, String key) {
    if (wrong) {
      row.setProblem(messages.get(key));
      row.field().requestFocus();
    } else {
      row.clearProblem();
    }
  }

  /** To be wiped by whoever uses it. */
  char[] present() {
    return present.getText().toCharArray();
  }

  /** To be wiped by whoever uses it. */
  char[] fresh() {
    return fresh.getText().toCharArray();
  }

  void clear() {
    present.clear();
    fresh.clear();
    again.clear();
    said.getChildren().clear();
  }

  void busy() {
    said.getChildren().setAll(Ui.paragraph(messages.get("privacy.busy"), "dense", "muted"));
  }

  void wrong() {
    mark(presentRow, true, "privacy.wrong");
  }

  void tell(String text) {
    said.getChildren()
        .setAll(
            new InlineMessage(Notice.of(Notice.Kind.ERROR, messages.get("privacy.failed"), text)));
  }
}
