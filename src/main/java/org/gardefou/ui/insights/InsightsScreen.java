package org.gardefou.ui.insights;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.Screen;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.KeepFocus;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.TabRow;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.criteria.News;

/** What her past missions teach about her criteria, and what all clients ask of her at once. */
public final class InsightsScreen implements Screen {
  private enum Tab {
    LESSONS,
    LOAD;

    String key() {
      return "insights.tab." + name().toLowerCase(Locale.ROOT);
    }
  }

  private final UiContext context;
  private final News news;
  private final LiveTexts texts = new LiveTexts();
  private final TabRow tabs = new TabRow();
  private final VBox body = Ui.column("gap-16");
  private final ScrollPane scroller = Ui.scroller(body);
  private final VBox node;
  private final Subscriptions subscriptions = new Subscriptions();
  private Tab open = Tab.LESSONS;

  /** A screen that listens to nothing yet. */
  public InsightsScreen(UiContext context, News news) {
    this.context = context;
    this.news = news;
    HBox head = Ui.row("gap-16", texts.label("rail.insights", "h1"), Ui.spacer());
    head.getStyleClass().add("page-head");
    body.getStyleClass().add("insights-page");
    VBox.setVgrow(scroller, Priority.ALWAYS);
    node = new VBox(head, tabs, scroller);
    tabs.onSelect(this::choose);
  }

  private void choose(int index) {
    open = Tab.values()[index];
    scroller.setVvalue(0);
    render();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    subscriptions.listen(context.desk().state(), state -> render());
    subscriptions.listen(context.messages(), words -> render());
  }

  @Override
  public void detach() {
    subscriptions.cancel();
  }

  @Override
  public void focus() {
    tabs.focus();
  }

  @Override
  public void openPart(String key) {
    Stream.of(Tab.values()).filter(tab -> tab.key().equals(key)).forEach(t -> choose(t.ordinal()));
  }

  private void render() {
    Messages messages = context.messages().get();
    texts.show(messages);
    tabs.setAccessibleText(messages.get("rail.insights"));
    tabs.show(
        Stream.of(Tab.values()).map(tab -> new TabRow.Tab(messages.get(tab.key()), "")).toList(),
        open.ordinal());
    KeepFocus.during(body, () -> body.getChildren().setAll(content(messages)));
  }

  private List<Node> content(Messages messages) {
    return switch (open) {
      case LESSONS -> new LessonsPage(context, news, messages).content();
      case LOAD -> new LoadPage(context, messages).content();
    };
  }
}
