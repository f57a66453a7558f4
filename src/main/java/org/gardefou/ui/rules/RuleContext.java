package org.gardefou.ui.rules;

import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Criterion;
import org.gardefou.model.Language;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Pick;

/**
 * What the parts of an editor share while it is open in one language.
 *
 * @param messages the texts in that language
 * @param subjects what conditions can be about
 */
record RuleContext(UiContext ui, Messages messages, OwnEdits edits, Subjects subjects) {
  static RuleContext of(UiContext ui) {
    return new RuleContext(
        ui,
        ui.messages().get(),
        new OwnEdits(ui.desk(), ui.texts()),
        new Subjects(ui.desk().engine().catalogue(), ui.texts()));
  }

  Language language() {
    return messages.language();
  }

  String text(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  /** The catalogue with her own questions. */
  Catalogue catalogue() {
    return ui.desk().engine().catalogue();
  }

  /** A choice among the criteria. */
  Pick<String> criterionPick(String chosen, java.util.function.Consumer<String> onChosen) {
    return new Pick<>(
            text("rules.criterion"),
            catalogue().criteria().keySet().stream().toList(),
            this::criterion,
            onChosen)
        .show(chosen);
  }

  /** The short name of a criterion. */
  String criterion(String id) {
    Criterion criterion = catalogue().criteria().get(id);
    return criterion == null ? id : messages.of(criterion.shortName());
  }
}
