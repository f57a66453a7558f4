package org.gardefou.summary;

import java.util.List;
import java.util.stream.Stream;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.OpenQuestion;
import org.gardefou.summary.SummaryReport.Group;
import org.gardefou.summary.SummaryReport.Question;
import org.gardefou.summary.SummaryReport.Questions;

/** What is still open, by who can answer. */
final class QuestionsPart {
  private final Assessment assessment;
  private final Wording wording;
  private final Audience audience;

  QuestionsPart(Assessment assessment, Wording wording, Audience audience) {
    this.assessment = assessment;
    this.wording = wording;
    this.audience = audience;
  }

  Questions questions() {
    List<OpenQuestion> open =
        assessment.questions().stream().filter(q -> !audience.hidesFact(q.fact())).toList();
    return new Questions(wording.get("summary.questions"), aside(open), groups(open));
  }

  private String aside(List<OpenQuestion> open) {
    return open.isEmpty()
        ? wording.get("summary.questions.none")
        : wording.count("summary.questions.aside", open.size());
  }

  private List<Group> groups(List<OpenQuestion> open) {
    return Stream.of(
            group("summary.questions.client", true, open),
            group("summary.questions.self", false, open))
        .filter(group -> !group.items().isEmpty())
        .toList();
  }

  private Group group(String key, boolean toClient, List<OpenQuestion> open) {
    List<Question> items =
        open.stream()
            .filter(question -> question.toClient() == toClient)
            .map(question -> new Question(question.fact().id(), wording.of(question.text())))
            .toList();
    return new Group(wording.get(key), toClient, items);
  }
}
