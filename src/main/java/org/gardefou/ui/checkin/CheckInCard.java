package org.gardefou.ui.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.gardefou.catalogue.Fact;
import org.gardefou.desk.Observable;
import org.gardefou.engine.Sources;
import org.gardefou.engine.checkin.CheckInDue;
import org.gardefou.engine.checkin.CheckInQuestions;
import org.gardefou.model.CheckIn;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;
import org.gardefou.text.Messages;
import org.gardefou.ui.Screen;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.words.Dates;
import org.jspecify.annotations.Nullable;

/** Offers a check-in in one quiet line, and unfolds it below when she takes it up. */
public final class CheckInCard implements Screen {
  /** Setting of her profile: whether the strain check is shown. */
  private static final String STRAIN = "strain";

  private static final String WANTED = "on";

  private final MissionScope scope;
  private final Observable<Messages> messages;
  private final BiConsumer<Text, UnaryOperator<Freelancer>> profile;
  private final CheckInEdits edits;
  private final Subscriptions subscriptions = new Subscriptions();
  private final Card node = new Card();
  private final Label words = Ui.paragraph("", "dense");
  private final Button act = Ui.button("", this::act, "small");
  private @Nullable CheckInPage page;
  private @Nullable Messages pageTexts;
  private boolean unfolded;

  /**
   * A card that listens to nothing yet.
   *
   * @param profile changes her profile under a name
   */
  public CheckInCard(
      MissionScope scope,
      Observable<Messages> messages,
      BiConsumer<Text, UnaryOperator<Freelancer>> profile) {
    this.scope = scope;
    this.messages = messages;
    this.profile = profile;
    edits = new CheckInEdits(scope);
    words.setGraphic(Icon.CALENDAR.node(16));
    words.setMinWidth(0);
    act.setId("checkin-act");
    node.getStyleClass().add("checkin-card");
    node.setId("checkin");
    node.body().getStyleClass().add("gap-16");
    node.body().getChildren().add(Ui.row("gap-12", Ui.grow(words), act));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    subscriptions.listen(scope.state(), scope.rendering(this::render));
    subscriptions.listen(messages, texts -> scope.view().ifPresent(this::render));
  }

  @Override
  public void detach() {
    subscriptions.cancel();
  }

  private void act() {
    if (unfolded) {
      fold();
    } else {
      unfolded = true;
      edits.begin();
      scope.view().ifPresent(this::render);
      CheckInPage shown = page;
      if (shown != null) {
        shown.focus(0);
      }
    }
  }

  private void fold() {
    unfolded = false;
    scope.view().ifPresent(this::render);
  }

  private void render(MissionScope.View view) {
    Messages texts = messages.get();
    boolean running = view.mission().phase() == Phase.ONGOING && view.mission().ended() == null;
    Ui.show(node, running);
    Optional<CheckIn> open = view.mission().openCheckIn();
    unfolded &= open.isPresent();
    words.setText(words(view, texts));
    act.setText(
        texts.get(unfolded ? "checkin.fold" : open.isPresent() ? "checkin.goon" : "checkin.begin"));
    if (unfolded) {
      showPage(view, open.orElseThrow(), texts);
    } else {
      page = null;
      node.body().getChildren().removeIf(CheckInPage.class::isInstance);
    }
  }

  private String words(MissionScope.View view, Messages texts) {
    LocalDate today = scope.today();
    if (view.mission().openCheckIn().isPresent()) {
      return texts.get("checkin.offer.open");
    }
    return CheckInDue.of(view.mission(), view.assessment())
        .map(due -> due(due, view, today, texts))
        .orElseGet(() -> texts.get("checkin.offer.first"));
  }

  private static String due(
      CheckInDue due, MissionScope.View view, LocalDate today, Messages texts) {
    String day = Dates.day(due.day(), texts.language());
    if (due.grave()) {
      return texts.get("checkin.offer.grave", day);
    }
    if (due.day().isAfter(today)) {
      return texts.get("checkin.offer.later", day);
    }
    if (view.mission().lastCheckIn().isEmpty()) {
      return CheckInDue.last(view.mission())
          .map(begin -> texts.get("checkin.offer.never", Dates.day(begin, texts.language())))
          .orElseGet(() -> texts.get("checkin.offer.first"));
    }
    return CheckInDue.last(view.mission())
        .map(last -> texts.get("checkin.offer.due", Dates.ago(last, today, texts)))
        .orElseGet(() -> texts.get("checkin.offer.first"));
  }

  private void showPage(MissionScope.View view, CheckIn open, Messages texts) {
    Sources sources = scope.sources(view);
    List<Fact> facts =
        CheckInQuestions.of(scope.engine(), sources, view.client(), view.mission(), scope.today());
    CheckInPage shown = page;
    if (shown == null || texts != pageTexts || !shown.facts().equals(facts)) {
      shown = new CheckInPage(facts, open, edits, texts, this::optIn, this::fold);
      page = shown;
      pageTexts = texts;
      node.body().getChildren().removeIf(CheckInPage.class::isInstance);
      node.body().getChildren().add(shown);
    }
    shown.show(view, sources, open, strainWanted(), new Outcome(scope.engine().catalogue(), texts));
  }

  private boolean strainWanted() {
    return WANTED.equals(scope.state().get().freelancer().settings().get(STRAIN));
  }

  private void optIn() {
    profile.accept(
        Bilingual.text("checkin.edit.optin"), freelancer -> freelancer.withSetting(STRAIN, WANTED));
  }
}
