package org.gardefou.catalogue;

import org.gardefou.model.Text;

/** What can be odd in the condition of a severity, in words. */
enum Oddity {
  NEVER_TRUE(
      Problem.Code.NEVER_TRUE,
      "no answers make this condition true",
      "aucune réponse ne rend cette condition vraie"),
  ALWAYS_TRUE(
      Problem.Code.ALWAYS_TRUE,
      "this condition is true whatever the answers",
      "cette condition est vraie quelles que soient les réponses"),
  NEVER_WINS(
      Problem.Code.TIER_NEVER_WINS,
      "whenever this is true, a graver severity is true too; this one never shows",
      "chaque fois que ceci est vrai, une gravité supérieure l’est aussi ; celle-ci n’apparaît"
          + " jamais");

  private final Problem.Code code;
  private final String en;
  private final String fr;

  Oddity(Problem.Code code, String en, String fr) {
    this.code = code;
    this.en = en;
    this.fr = fr;
  }

  Problem at(String file, String path) {
    return problem(code, file, path, en, fr);
  }

  static Problem problem(Problem.Code code, String file, String path, String en, String fr) {
    return new Problem(file, path, code, new Text(en, fr));
  }
}
