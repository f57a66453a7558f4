package org.gardefou.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gardefou.json.StrictJson;
import org.gardefou.model.Freelancer;

/** Profiles with questions and rules of her own, written as in a file. */
public final class Own {
  /** A question and a rule that reads it; both are right. */
  public static final String PARKING =
      """
      {"id": "own.parking", "criterion": "CND", "type": "words", "ask": "client",
       "question": {"en": "Parking nearby?", "fr": "De quoi se garer ?"},
       "choices": [
         {"id": "easy", "label": {"en": "Easy", "fr": "Facile"}},
         {"id": "hard", "label": {"en": "Hard", "fr": "Difficile"}},
         {"id": "none", "label": {"en": "None", "fr": "Impossible"}}]}
      """;

  public static final String FAR =
      """
      {"id": "MY-01", "criterion": "CND",
       "name": {"en": "No parking", "fr": "Pas de place"},
       "tiers": {"caution": "own.parking >= 2", "red": "own.parking >= 3"},
       "evidence": [{"en": "Parking: {own.parking}", "fr": "Stationnement : {own.parking}"}]}
      """;

  private Own() {}

  /** A profile with these questions and rules. */
  public static Freelancer profile(List<String> questions, List<String> rules) {
    return Freelancer.create().withOwnQuestions(pieces(questions)).withOwnRules(pieces(rules));
  }

  private static List<Map<String, Object>> pieces(List<String> all) {
    return all.stream().map(Own::piece).toList();
  }

  /** One piece as a file has it. */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> piece(String json) {
    return StrictJson.mapper().readValue(json, Map.class);
  }

  /** Places and codes of problems, in the order of the file. */
  static List<String> told(List<Problem> problems) {
    List<String> all = new ArrayList<>();
    problems.forEach(p -> all.add(p.path() + " " + p.code()));
    return all;
  }
}
