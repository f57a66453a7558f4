package org.gardefou.ui.trend;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Criterion;
import org.gardefou.desk.Observable;
import org.gardefou.desk.Tasks;
import org.gardefou.engine.trend.Trend;
import org.gardefou.engine.trend.TrendWords;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.ui.Screen;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Pick;
import org.gardefou.ui.component.SegmentOption;
import org.gardefou.ui.component.Segmented;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.mission.MissionScope;

/** How the risk moved: a plain sentence, and the same data as a curve or as a table. */
public final class TrendCard implements Screen {
  /** Width from which the choices stand beside the sentence, in letters of the sentence. */
  private static final double ROOMY = 50;

  private final MissionScope scope;
  private final Observable<Messages> messages;
  private final TrendSearch search;
  private final Subscriptions subscriptions = new Subscriptions();
  private final Card node = new Card();
  private final Label lead = Ui.paragraph("", "lead", "strong");
  private final Label more = Ui.paragraph("", "dense", "muted");
  private final Segmented<Form> form = new Segmented<>("");
  private final HBox choice = Ui.row("gap-8");
  private final VBox body = Ui.column("gap-12");
  private final Label here = Ui.paragraph("", "dense");
  private Optional<String> criterion = Optional.empty();
  private Form shown = Form.CHART;

  /** How the card shows the trend; folded away it keeps its sentence. */
  private enum Form {
    CHART,
    TABLE,
    FOLDED
  }

  /** A card that listens to nothing yet. */
  public TrendCard(MissionScope scope, Observable<Messages> messages, Tasks tasks) {
    this.scope = scope;
    this.messages = messages;
    search = new TrendSearch(tasks, this::render);
    form.onSelect(
        wanted -> {
          shown = wanted;
          render();
        });
    here.setId("trend-here");
    form.setMinWidth(Region.USE_PREF_SIZE);
    VBox words = Ui.grow(Ui.column("gap-4", lead, more));
    words.setMinWidth(0);
    HBox controls = Ui.row("gap-8", choice, form);
    controls.setAlignment(Pos.TOP_LEFT);
    choice.setAlignment(Pos.TOP_LEFT);
    controls.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = Ui.row("gap-16", words, controls);
    head.setAlignment(Pos.TOP_LEFT);
    node.body().getStyleClass().add("gap-12");
    node.body().getChildren().setAll(head, body);
    node.widthProperty().subscribe((before, now) -> arrange(head, controls));
  }

  /** The choices stand beside the sentence where there is room, else below it. */
  private void arrange(HBox head, HBox controls) {
    boolean roomy = node.getWidth() >= ROOMY * lead.getFont().getSize();
    if (roomy && controls.getParent() != head) {
      node.body().getChildren().remove(controls);
      head.getChildren().add(controls);
    } else if (!roomy && controls.getParent() == head) {
      head.getChildren().remove(controls);
      node.body().getChildren().add(1, controls);
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    subscriptions.listen(scope.state(), state -> lookFor());
    subscriptions.listen(messages, texts -> render());
  }

  @Override
  public void detach() {
    subscriptions.cancel();
  }

  private void lookFor() {
    scope.view().ifPresent(view -> search.lookFor(scope.engine(), view, scope.today()));
  }

  private void again() {
    search.forget();
    lookFor();
    render();
  }

  private void render() {
    Optional<Trend> drawable = search.found().filter(Trend::drawable);
    Ui.show(form, drawable.isPresent());
    boolean folded = drawable.isPresent() && shown == Form.FOLDED;
    Ui.show(choice, !folded && (drawable.isPresent() || search.isStopped()));
    Ui.show(body, !folded && drawable.isPresent());
    drawable.ifPresentOrElse(this::render, this::renderNone);
  }

  private void renderNone() {
    Messages texts = messages.get();
    if (search.isStopped()) {
      renderStopped(texts);
      return;
    }
    lead.setText(search.ready() ? texts.of(TrendWords.none()) : texts.get("trend.working"));
    more.setText(search.ready() ? texts.get("trend.little.text") : "");
    Ui.show(more, search.ready());
  }

  private void renderStopped(Messages texts) {
    lead.setText(texts.get("job.stopped"));
    Ui.show(more, false);
    choice.getChildren().setAll(Ui.button(texts.get("job.again"), this::again, "small"));
  }

  private void render(Trend trend) {
    Messages texts = messages.get();
    Catalogue catalogue = scope.engine().catalogue();
    List<Text> said = TrendWords.of(trend, catalogue, true);
    lead.setText(texts.of(said.getFirst()));
    more.setText(said.stream().skip(1).map(texts::of).collect(Collectors.joining(" ")));
    Ui.show(more, said.size() > 1);
    form.setName(texts.get("trend.form"));
    form.setOptions(
        List.of(
            SegmentOption.of(Form.CHART, texts.get("trend.form.chart")),
            SegmentOption.of(Form.TABLE, texts.get("trend.form.table")),
            SegmentOption.of(Form.FOLDED, texts.get("trend.form.folded"))));
    form.select(shown);
    choice.getChildren().setAll(choice(catalogue, texts));
    show(new TrendView(trend, catalogue, criterion, texts), texts);
  }

  private List<Node> choice(Catalogue catalogue, Messages texts) {
    List<Optional<String>> ids =
        Stream.concat(
                Stream.of(Optional.<String>empty()),
                catalogue.criteria().keySet().stream().map(Optional::of))
            .toList();
    Pick<Optional<String>> pick =
        new Pick<>(
            texts.get("trend.criterion"),
            ids,
            id -> name(catalogue, id, texts),
            id -> {
              criterion = id;
              render();
            });
    pick.setId("trend-criterion");
    pick.setMinWidth(Region.USE_PREF_SIZE);
    pick.setMaxWidth(Region.USE_PREF_SIZE);
    return List.of(pick.show(criterion).snug());
  }

  private static String name(Catalogue catalogue, Optional<String> id, Messages texts) {
    return id.map(catalogue::criterion)
        .map(Criterion::name)
        .map(texts::of)
        .orElseGet(() -> texts.get("trend.total"));
  }

  private void show(TrendView view, Messages texts) {
    if (shown == Form.TABLE) {
      body.getChildren().setAll(new TrendTable(view.rows(), texts));
    } else if (shown == Form.CHART) {
      TrendChart chart =
          new TrendChart(
              view.drawing(),
              texts.language(),
              view::spoken,
              point -> here.setText(view.spoken(point)));
      body.getChildren().setAll(chart, new Flow(16, 4, here, legend(texts)), marks(view));
    }
  }

  /** What the line, the ticks and the band stand for. */
  private static Node legend(Messages texts) {
    return Ui.paragraph(texts.get("trend.legend"), "caption", "muted");
  }

  /** What happened at the numbers. */
  private static Node marks(TrendView view) {
    Flow all = new Flow(16, 4);
    List<Drawing.Number> marks = view.marks();
    for (int i = 0; i < marks.size(); i++) {
      Label words = Ui.paragraph(view.told(marks.get(i)), "caption");
      HBox line = Ui.row("gap-4", Marks.number(i + 1), words);
      all.items().add(line);
    }
    return all;
  }
}
