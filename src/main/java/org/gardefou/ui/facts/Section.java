package org.gardefou.ui.facts;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Questions that belong together.
 *
 * @param key key of a criterion, or one of {@link #MISSION}, {@link #GRAVE} and {@link #TELLING}
 * @param names name and short name; null for those that the program names itself
 */
record Section(String key, @Nullable Names names, List<Question> questions) {
  static final String MISSION = "mission";
  static final String GRAVE = "grave";
  static final String TELLING = "telling";

  /** The names of a criterion. */
  record Names(Text full, Text brief) {}

  Section {
    questions = List.copyOf(questions);
  }

  String title(Messages messages) {
    return names == null ? own(messages) : messages.of(names.full());
  }

  String brief(Messages messages) {
    return names == null ? own(messages) : messages.of(names.brief());
  }

  private String own(Messages messages) {
    return messages.get("facts.section." + key);
  }

  /** Only some of its questions. */
  Section only(Predicate<Question> wanted) {
    return new Section(key, names, questions.stream().filter(wanted).toList());
  }

  boolean holds(String fact) {
    return questions.stream().anyMatch(q -> q.holds(fact));
  }

  boolean is(@Nullable String otherKey) {
    return Objects.equals(key, otherKey);
  }
}
