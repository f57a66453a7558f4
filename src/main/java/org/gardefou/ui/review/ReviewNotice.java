package org.gardefou.ui.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.model.Review;
import org.gardefou.model.Stage;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.InlineMessage;
import org.gardefou.ui.component.KeepFocus;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.Dates;

/** Offers to look back on a mission that is over, or says what she said then. */
public final class ReviewNotice extends VBox {
  private final ReviewDialogs dialogs;

  /** An empty place. */
  public ReviewNotice(ReviewDialogs dialogs) {
    this.dialogs = dialogs;
    setId("review-notice");
  }

  /** Shows the mission; nothing while it is not over, or while a no is of today. */
  public void show(Client client, Mission mission, LocalDate today, Messages messages) {
    boolean due = mission.review() != null || settled(mission, today);
    boolean shown = mission.stage().over() && due;
    Ui.show(this, shown);
    KeepFocus.during(
        this,
        () ->
            getChildren().setAll(shown ? List.of(message(client, mission, messages)) : List.of()));
  }

  private static boolean settled(Mission mission, LocalDate today) {
    return mission.stage() == Stage.ENDED || mission.over().filter(today::isAfter).isPresent();
  }

  private InlineMessage message(Client client, Mission mission, Messages messages) {
    Review review = mission.review();
    boolean refused = mission.stage() == Stage.REFUSED;
    String asks = messages.get(refused ? "review.offer.refused" : "review.offer.ended");
    Notice notice =
        review == null
            ? Notice.of(Notice.Kind.INFO, asks, messages.get("review.offer.text"))
                .with(messages.get("review.open"), () -> dialogs.open(client, mission))
            : Notice.of(
                    Notice.Kind.INFO,
                    messages.get("review.done", Dates.day(review.date(), messages.language())),
                    said(review, refused, messages))
                .with(messages.get("review.change"), () -> dialogs.open(client, mission));
    return new InlineMessage(notice);
  }

  private static String said(Review review, boolean refused, Messages messages) {
    return Stream.of(
            refused ? "" : scales(review, messages),
            again(review, refused, messages),
            review.gained(),
            review.words())
        .filter(Objects::nonNull)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static String scales(Review review, Messages messages) {
    return Stream.of(Scale.values())
        .flatMap(scale -> scale.of(review).map(step -> answer(scale, step, messages)).stream())
        .collect(Collectors.joining(" · "));
  }

  private static String answer(Scale scale, int step, Messages messages) {
    return messages.get(
        "review.answer",
        messages.get(scale.key() + ".short"),
        messages.get(scale.key() + "." + step));
  }

  private static String again(Review review, boolean refused, Messages messages) {
    Boolean again = review.again();
    return again == null
        ? ""
        : messages.get(
            (refused ? "review.said.refused." : "review.said.ran.") + (again ? "yes" : "no"));
  }
}
