package org.gardefou.ui.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Fact;
import org.gardefou.letters.NoteReader;
import org.gardefou.model.Answer;
import org.gardefou.model.Source;
import org.gardefou.text.Messages;
import org.gardefou.ui.Texts;
import org.gardefou.ui.component.NoteHints;
import org.gardefou.ui.component.Scrolling;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.mission.MissionScope;
import org.jspecify.annotations.Nullable;

/**
 * What a client was asked, with the controls of the questionnaire beside each question. An answer
 * notes the client as its source, and today.
 */
public final class ClientAnswers extends VBox {
  private final MissionScope scope;
  private final Reader reader;
  private final Answering answering;
  private final List<FactRow> rows = new ArrayList<>();
  private List<Group> shown = List.of();
  private @Nullable Messages texts;
  private @Nullable QuestionRow current;
  private @Nullable QuestionRow revealed;
  private final NoteReader notes;
  private boolean pressing;

  /** Questions under one title. */
  public record Group(String title, List<Asked> questions) {
    public Group {
      questions = List.copyOf(questions);
    }
  }

  /** A question in the words of the message. */
  public record Asked(String fact, String words) {}

  /** Without questions yet; {@code before} is called ahead of every edit. */
  public ClientAnswers(MissionScope scope, Texts texts, NoteReader notes, Runnable before) {
    this.notes = notes;
    this.scope = scope;
    reader = new Reader(scope);
    answering = new Answering(scope, texts, before, this::byClient);
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressing = true);
    addEventFilter(MouseEvent.MOUSE_RELEASED, event -> pressing = false);
    addEventFilter(MouseEvent.MOUSE_CLICKED, event -> clicked(event.getTarget()));
  }

  private Answer byClient(Answer answer) {
    return answer.withSource(Source.CLIENT).withDate(scope.today());
  }

  /** Shows these questions and what is answered. */
  public void show(MissionScope.View view, List<Group> groups, Messages newTexts) {
    if (!groups.equals(shown) || newTexts != texts) {
      shown = groups;
      texts = newTexts;
      rebuild(view, groups, newTexts);
    }
    Answers answers = reader.answers(view);
    rows.forEach(row -> row.show(answers));
  }

  private void rebuild(MissionScope.View view, List<Group> groups, Messages words) {
    rows.clear();
    current = null;
    revealed = null;
    getChildren().clear();
    for (Group group : groups) {
      if (groups.size() > 1) {
        getChildren().add(Ui.label(group.title(), "caption", "muted", "section-caption"));
      }
      group.questions().forEach(asked -> add(asked, view, words));
    }
  }

  private void add(Asked asked, MissionScope.View view, Messages words) {
    question(asked.fact(), view)
        .ifPresent(
            question -> {
              FactRow row =
                  new FactRow(
                      question,
                      asked.words(),
                      new RowContext(
                          answering, words, new NoteHints(notes, words), false, this::open));
              row.setId("asked-" + asked.fact().replace('.', '-'));
              row.focusWithinProperty().subscribe((was, is) -> focused(row, is));
              rows.add(row);
              getChildren().add(row);
            });
  }

  private Optional<Question.Single> question(String fact, MissionScope.View view) {
    return reader.questionnaire(view).questions().stream()
        .filter(Question.Single.class::isInstance)
        .map(Question.Single.class::cast)
        .filter(question -> question.holds(fact))
        .findFirst()
        .or(() -> plain(fact));
  }

  private Optional<Question.Single> plain(String fact) {
    Fact known = scope.engine().catalogue().facts().get(fact);
    return Optional.ofNullable(known).map(f -> new Question.Single(f, List.of()));
  }

  private void focused(QuestionRow row, boolean within) {
    // While a mouse button is down nothing may move under it.
    if (within && !pressing) {
      makeCurrent(row);
      revealed = row;
      requestLayout();
    }
  }

  /** Opening a row and closing the one before moves both: it is brought into view after that. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    QuestionRow row = revealed;
    if (row != null) {
      revealed = null;
      Scrolling.bring(row);
    }
  }

  private void clicked(EventTarget target) {
    for (Node node = target instanceof Node n ? n : null; node != null; node = node.getParent()) {
      if (node instanceof QuestionRow row) {
        makeCurrent(row);
        return;
      }
    }
  }

  private void open(QuestionRow row) {
    makeCurrent(row);
    row.focusAnswer();
  }

  private void makeCurrent(QuestionRow row) {
    QuestionRow old = current;
    if (row != old) {
      current = row;
      if (old != null) {
        old.commit();
        old.setCurrent(false);
      }
      row.setCurrent(true);
    }
  }
}
