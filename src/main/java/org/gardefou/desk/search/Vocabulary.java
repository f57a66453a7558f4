package org.gardefou.desk.search;

import java.util.Optional;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.engine.FactReading;
import org.gardefou.letters.LetterBook;
import org.gardefou.model.Answer;
import org.gardefou.model.Language;
import org.gardefou.model.Text;

/**
 * The words of the program for what she wrote down, in one language.
 *
 * @param catalogue with her own questions and rules
 */
public record Vocabulary(Catalogue catalogue, LetterBook letters, Language language) {
  String fact(String id) {
    return Optional.ofNullable(catalogue.facts().get(id)).map(f -> in(f.shortName())).orElse(id);
  }

  /** A known value as a person reads it. */
  Optional<String> value(String id, Answer answer) {
    return Optional.ofNullable(catalogue.facts().get(id))
        .flatMap(fact -> FactReading.words(fact, answer, language));
  }

  String clause(String id) {
    return Optional.ofNullable(catalogue.clauses().get(id))
        .map(clause -> id + " " + in(clause.name()))
        .orElse(id);
  }

  String incident(String kind) {
    return Optional.ofNullable(catalogue.incidents().get(kind)).map(i -> in(i.name())).orElse(kind);
  }

  String rule(String id) {
    return Optional.ofNullable(catalogue.rules().get(id)).map(rule -> in(rule.title())).orElse(id);
  }

  String letter(String kind) {
    return letters.kind(kind).map(k -> in(k.name())).orElse(kind);
  }

  String objection(String id) {
    return letters.objection(id).map(o -> in(o.line())).orElse(id);
  }

  private String in(Text text) {
    return text.in(language);
  }
}
