package org.gardefou.letters;

import org.gardefou.model.Freelancer;

/** How French words agree with her; a setting of her profile. */
public enum Inflection {
  FEMININE,
  MASCULINE,
  NEUTRAL;

  /** The name of the setting. */
  public static final String SETTING = "inflection";

  /** The inflection that a profile asks for; neutral wording unless it says otherwise. */
  public static Inflection of(Freelancer freelancer) {
    String wanted = freelancer.settings().getOrDefault(SETTING, NEUTRAL.name());
    for (Inflection inflection : values()) {
      if (inflection.name().equalsIgnoreCase(wanted)) {
        return inflection;
      }
    }
    return NEUTRAL;
  }
}
