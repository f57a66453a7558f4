package org.gardefou.ui.settings;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.gardefou.model.Language;
import org.gardefou.text.Messages;
import org.gardefou.ui.Texts;
import org.gardefou.ui.component.FieldRow;
import org.gardefou.ui.component.SegmentOption;
import org.gardefou.ui.component.Segmented;
import org.gardefou.ui.theme.ThemeChoice;
import org.gardefou.ui.theme.UiSettings;

/** Language, theme and text size; every choice takes effect at once. */
public final class AppearanceForm extends VBox {
  private final Texts texts;
  private final SettingsActions actions;
  private final Segmented<Language> language = new Segmented<>("");
  private final Segmented<ThemeChoice> theme = new Segmented<>("");
  private final Segmented<Integer> zoom = new Segmented<>("");
  private final FieldRow languageRow = new FieldRow("", language);
  private final FieldRow themeRow = new FieldRow("", theme);
  private final FieldRow zoomRow = new FieldRow("", zoom);

  /** A form that shows nothing yet. */
  public AppearanceForm(Texts texts, SettingsActions actions) {
    this.texts = texts;
    this.actions = actions;
    getStyleClass().add("gap-12");
    getChildren().addAll(languageRow, themeRow, zoomRow);
    language.onSelect(chosen -> set(UiSettings.LANGUAGE, chosen.code()));
    theme.onSelect(chosen -> set(UiSettings.THEME, chosen.id()));
    zoom.onSelect(chosen -> set(UiSettings.ZOOM, chosen.toString()));
  }

  private void set(String key, String value) {
    actions.change(texts.both("edit.settings." + key), f -> f.withSetting(key, value));
  }

  /** Shows the settings in a language. */
  public void show(Messages messages, UiSettings settings) {
    name(languageRow, language, messages.get("settings.language"));
    name(themeRow, theme, messages.get("settings.theme"));
    name(zoomRow, zoom, messages.get("settings.zoom"));
    language.setOptions(
        List.of(
            SegmentOption.of(Language.FR, "Français"), SegmentOption.of(Language.EN, "English")));
    theme.setOptions(
        Stream.of(ThemeChoice.values())
            .map(t -> SegmentOption.of(t, messages.get("settings.theme." + t.id())))
            .toList());
    zoom.setOptions(
        UiSettings.ZOOMS.stream()
            .map(z -> SegmentOption.of(z, messages.get("settings.percent", z)))
            .toList());
    language.select(settings.language());
    theme.select(settings.theme());
    zoom.select(settings.zoom());
  }

  private static void name(FieldRow row, Segmented<?> choice, String name) {
    row.setName(name);
    choice.setName(name);
  }
}
