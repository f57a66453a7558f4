package org.gardefou.ui.data;

import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gardefou.ui.Screen;
import org.gardefou.ui.Subscriptions;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.window.OtherFolders;

/** What asks for her, backups, earlier states, the trash, edits that she put away. */
public final class DataScreen implements Screen {
  private final UiContext context;
  private final LiveTexts texts = new LiveTexts();
  private final Subscriptions subscriptions = new Subscriptions();
  private final List<Section> sections;
  private final VBox node;

  /** A card of this page. */
  interface Section {
    /** The card. */
    Node node();

    /** Shows what there is now. */
    void show();
  }

  /** A screen that listens to nothing yet; times are told in a zone. */
  public DataScreen(UiContext context, ZoneId zone, OtherFolders folders) {
    this.context = context;
    Asking asking = new Asking(context);
    sections =
        List.of(
            new FindingsCard(context, asking),
            new BackupCard(new BackupDialogs(context), texts),
            new HistoryCard(context, asking, texts, zone),
            new TrashCard(context, asking, texts),
            new PutAwayCard(context, texts),
            new FolderCard(context, folders, texts));
    node = page();
  }

  private VBox page() {
    VBox cards = Ui.column("gap-16");
    sections.forEach(section -> cards.getChildren().add(section.node()));
    cards.getStyleClass().addAll("page", "settings-page");
    ScrollPane scroller = new ScrollPane(cards);
    scroller.setFitToWidth(true);
    scroller.setFocusTraversable(false);
    VBox.setVgrow(scroller, Priority.ALWAYS);
    var back = Ui.button(Icon.LEFT, "", context.navigator()::openSettings, "flat");
    texts.set("settings.title", back::setText);
    HBox head = Ui.head(new Flow(16, texts.label("data.title", "h1")), back);
    return new VBox(head, scroller);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    subscriptions.listen(context.messages(), m -> show());
    subscriptions.listen(context.desk().state(), s -> show());
    subscriptions.listen(context.desk().safekeeping().findings(), f -> show());
  }

  private void show() {
    texts.show(context.messages().get());
    sections.forEach(Section::show);
  }

  @Override
  public void detach() {
    subscriptions.cancel();
  }
}
