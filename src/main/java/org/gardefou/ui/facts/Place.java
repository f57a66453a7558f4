package org.gardefou.ui.facts;

import java.util.List;
import java.util.Optional;
import org.gardefou.text.Messages;
import org.jspecify.annotations.Nullable;

/** Which part of the questionnaire is shown. */
final class Place {
  private Questionnaire questionnaire = new Questionnaire(List.of(), List.of());
  private TellingOrder order = TellingOrder.NONE;
  private Mode mode = Mode.QUICK;
  private @Nullable String section;
  private boolean chosen;

  /** Takes the questions that apply now; she starts with what is still to answer. */
  void update(Questionnaire now, Answers answers) {
    questionnaire = now;
    order = order.only(now.questions()::contains);
    if (!chosen) {
      chosen = true;
      boolean quickDone = Progress.of(questions(now.quick()), answers).complete();
      mode = quickDone ? Mode.FULL : Mode.QUICK;
      section =
          now.full().stream()
              .filter(s -> !Progress.of(s.questions(), answers).complete())
              .findFirst()
              .map(Section::key)
              .orElse(null);
    }
    if (now.full().stream().noneMatch(s -> s.is(section))) {
      section = now.full().stream().findFirst().map(Section::key).orElse(null);
    }
  }

  Questionnaire questionnaire() {
    return questionnaire;
  }

  Mode mode() {
    return mode;
  }

  /** The sections to choose from. */
  List<Section> sections() {
    return mode == Mode.QUICK ? questionnaire.quick() : questionnaire.full();
  }

  /** The sections whose questions are shown. */
  List<Section> visible() {
    return switch (mode) {
      case QUICK -> questionnaire.quick();
      case FULL -> questionnaire.full().stream().filter(s -> s.is(section)).toList();
      case TELLING -> List.of(new Section(Section.TELLING, null, order.questions()));
    };
  }

  /** The order of the most telling questions. */
  TellingOrder order() {
    return order;
  }

  void order(TellingOrder newOrder) {
    order = newOrder;
  }

  List<Question> visibleQuestions() {
    return questions(visible());
  }

  private static List<Question> questions(List<Section> sections) {
    return sections.stream().flatMap(s -> s.questions().stream()).toList();
  }

  String title(Messages messages) {
    return mode == Mode.QUICK
        ? messages.get("facts.quick.title")
        : visible().stream().findFirst().map(s -> s.title(messages)).orElse("");
  }

  /** Shows the quick questions, or the section in which a fact is answered. */
  void choose(Mode newMode, Optional<String> fact) {
    mode = newMode;
    fact.flatMap(f -> questionnaire.sectionOf(Mode.FULL, f)).ifPresent(this::choose);
  }

  void choose(Section newSection) {
    section = newSection.key();
  }

  /** The section beside the present one. */
  Optional<Section> neighbour(int direction) {
    List<Section> all = questionnaire.full();
    for (int i = 0; i < all.size(); i++) {
      int to = i + direction;
      if (all.get(i).is(section) && to >= 0 && to < all.size()) {
        return Optional.of(all.get(to));
      }
    }
    return Optional.empty();
  }

  /** The key of the section to mark as the present one. */
  @Nullable String marked(Optional<Question> current) {
    return mode == Mode.FULL
        ? section
        : current
            .flatMap(q -> questionnaire.sectionOf(mode, q.id()))
            .map(Section::key)
            .orElse(null);
  }
}
