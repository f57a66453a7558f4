package org.gardefou.ui.shell;

import javafx.scene.Scene;
import org.gardefou.desk.DeskState;
import org.gardefou.desk.Observable;
import org.gardefou.model.Language;
import org.gardefou.text.Messages;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.Texts;
import org.gardefou.ui.theme.MotionChoice;
import org.gardefou.ui.theme.SystemTheme;
import org.gardefou.ui.theme.Theme;
import org.gardefou.ui.theme.ThemeChoice;
import org.gardefou.ui.theme.UiSettings;

/** Makes her settings of language, theme and text size take effect at once. */
public final class Appearance {
  private final Observable<DeskState> state;
  private final Texts texts;
  private final SystemTheme system;
  private final Language usual;
  private final Observable<Messages> messages;
  private final Subscriptions subscriptions = new Subscriptions();

  /**
   * Follows her settings for the language from now on.
   *
   * @param usual language of the system, used until she chooses one
   */
  public Appearance(Observable<DeskState> state, Texts texts, SystemTheme system, Language usual) {
    this.state = state;
    this.texts = texts;
    this.system = system;
    this.usual = usual;
    messages = new Observable<>(texts.in(settings().language()));
    subscriptions.listen(state, s -> messages.set(texts.in(settings().language())));
  }

  /** Her settings now. */
  public UiSettings settings() {
    return UiSettings.of(state.get().freelancer(), usual);
  }

  /** The texts in the language of the moment. */
  public Observable<Messages> messages() {
    return messages;
  }

  /** Both languages. */
  public Texts texts() {
    return texts;
  }

  /** Dresses a scene, now and whenever her settings or the system change. */
  public void dress(Scene scene) {
    Observable<Look> look = new Observable<>(look());
    subscriptions.listen(state, s -> look.set(look()));
    subscriptions.listen(system.dark(), dark -> look.set(look()));
    subscriptions.listen(look, now -> dress(scene, now));
  }

  private static void dress(Scene scene, Look look) {
    Theme.apply(scene, look.dark(), look.zoom());
    look.motion().apply(scene);
  }

  /** Follows nothing any more. */
  public void close() {
    subscriptions.cancel();
  }

  private Look look() {
    UiSettings settings = settings();
    boolean dark =
        settings.theme() == ThemeChoice.DARK
            || (settings.theme() == ThemeChoice.SYSTEM && system.dark().get());
    return new Look(dark, settings.zoom(), settings.motion());
  }

  private record Look(boolean dark, int zoom, MotionChoice motion) {}
}
