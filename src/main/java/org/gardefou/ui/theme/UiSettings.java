package org.gardefou.ui.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * Her settings of the window, as her profile keeps them. What cannot be read counts as not set.
 *
 * @param zoom text size in per cent, {@value #MIN_ZOOM}-{@value #MAX_ZOOM}
 */
public record UiSettings(Language language, ThemeChoice theme, int zoom, MotionChoice motion) {
  /** Name of the language in {@link Freelancer#settings}. */
  public static final String LANGUAGE = "language";

  /** Name of the theme in {@link Freelancer#settings}. */
  public static final String THEME = "theme";

  /** Name of the text size in {@link Freelancer#settings}. */
  public static final String ZOOM = "zoom";

  /** Name in {@link Freelancer#settings} of whether the window opens where she was. */
  public static final String REOPEN = "reopen";

  /** Name of how much may move in {@link Freelancer#settings}. */
  public static final String MOTION = "motion";

  /** The smallest text size, per cent. */
  public static final int MIN_ZOOM = 80;

  /** The largest text size, per cent. */
  public static final int MAX_ZOOM = 200;

  /** The text sizes on offer, per cent. */
  public static final List<Integer> ZOOMS = List.of(80, 90, 100, 125, 150, 175, 200);

  /** Reads a profile; {@code usual} is the language of the system. */
  public static UiSettings of(Freelancer freelancer, Language usual) {
    return new UiSettings(
        language(freelancer.settings().get(LANGUAGE)).orElse(usual),
        theme(freelancer.settings().get(THEME)).orElse(ThemeChoice.SYSTEM),
        zoom(freelancer.settings().get(ZOOM)),
        motion(freelancer.settings().get(MOTION)));
  }

  /** Whether the window opens where she was; so unless she said no. */
  public static boolean reopens(Freelancer freelancer) {
    return !"false".equals(freelancer.settings().get(REOPEN));
  }

  private static Optional<Language> language(@Nullable String code) {
    return Arrays.stream(Language.values()).filter(l -> l.code().equals(code)).findFirst();
  }

  private static Optional<ThemeChoice> theme(@Nullable String id) {
    return Arrays.stream(ThemeChoice.values()).filter(t -> t.id().equals(id)).findFirst();
  }

  private static MotionChoice motion(@Nullable String id) {
    return MotionChoice.REDUCED.id().equals(id) ? MotionChoice.REDUCED : MotionChoice.SYSTEM;
  }

  private static int zoom(@Nullable String percent) {
    if (percent == null || !percent.matches("\\d{1,4}")) {
      return 100;
    }
    return Math.clamp(Integer.parseInt(percent), MIN_ZOOM, MAX_ZOOM);
  }
}
