package org.gardefou.ui.data;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.gardefou.desk.Findings;
import org.gardefou.desk.Question;
import org.gardefou.desk.Safekeeping;
import org.gardefou.desk.UnreadableFile;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.store.BadFileException;
import org.gardefou.store.Difference;
import org.gardefou.store.Draft;
import org.gardefou.store.HistoryCopy;
import org.gardefou.store.Merge;
import org.gardefou.store.StoredClient;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.Ui;

/** What was found in the folder and waits for her word; not there while nothing does. */
final class FindingsCard implements DataScreen.Section {
  private final UiContext context;
  private final Asking asking;
  private final VBox node = new VBox();

  FindingsCard(UiContext context, Asking asking) {
    this.context = context;
    this.asking = asking;
  }

  @Override
  public Node node() {
    return node;
  }

  private Safekeeping safekeeping() {
    return context.desk().safekeeping();
  }

  private Messages messages() {
    return context.messages().get();
  }

  @Override
  public void show() {
    Findings found = safekeeping().findings().get();
    List<UnreadableFile> unreadable = context.desk().state().get().unreadable();
    node.getChildren().clear();
    Ui.show(node, !found.isEmpty() || !unreadable.isEmpty());
    if (!node.isVisible()) {
      return;
    }
    Card card = Card.titled(messages().get("data.found"));
    VBox list = Ui.column("gap-16");
    card.body().getChildren().add(list);
    List<Node> items = list.getChildren();
    found.readOnly().ifPresent(why -> items.add(item(messages().of(why))));
    found.drafts().forEach(draft -> items.add(draft(draft)));
    found.questions().forEach(question -> items.add(question(question)));
    found.copies().forEach(copy -> items.add(copy(copy)));
    unreadable.forEach(file -> items.add(unreadable(file)));
    node.getChildren().add(card);
  }

  private static VBox item(String text, Button... buttons) {
    FlowPane row = new FlowPane(buttons);
    row.getStyleClass().add("filters");
    VBox item = Ui.column("gap-8", Ui.paragraph(text, "dense"));
    if (buttons.length > 0) {
      item.getChildren().add(row);
    }
    return item;
  }

  private Button button(String key, Runnable action) {
    return Ui.button(messages().get(key), action);
  }

  private VBox draft(Draft draft) {
    return item(
        messages().get("data.draft", name(draft)),
        button("data.look", () -> look(draft)),
        button("data.draft.away", () -> safekeeping().putAway(draft)));
  }

  private String name(Draft draft) {
    return switch (draft) {
      case Draft.OfClient(var file, Client client) -> client.name();
      case Draft.OfProfile(var file, Freelancer freelancer) -> messages().get("data.profile");
    };
  }

  private void look(Draft draft) {
    asking.before(
        messages().get("data.draft.title", name(draft)),
        messages().get("data.draft.take"),
        differences(draft),
        () -> safekeeping().take(draft));
  }

  private Node differences(Draft draft) {
    return switch (draft) {
      case Draft.OfClient(var file, Client client) ->
          context
              .desk()
              .state()
              .get()
              .client(client.id())
              .<Node>map(now -> list(Merge.differences(now, client), now, client))
              .orElseGet(() -> Ui.paragraph(messages().get("data.draft.new")));
      case Draft.OfProfile(var file, Freelancer freelancer) ->
          list(Merge.differences(context.desk().state().get().freelancer(), freelancer));
    };
  }

  private DifferenceList list(List<Difference> all, Client... sides) {
    return new DifferenceList(all, asking.words(sides), messages());
  }

  private VBox question(Question question) {
    return item(
        messages().get("data.question", asking.name(question)),
        button("data.choose", () -> asking.choose(question)));
  }

  private VBox copy(StoredClient.Copy copy) {
    return item(
        messages()
            .get("data.copy", copy.client().name(), String.valueOf(copy.file().getFileName())),
        button("data.copy.merge", () -> merge(copy)),
        button("data.copy.away", () -> safekeeping().moveAway(copy)));
  }

  private void merge(StoredClient.Copy copy) {
    safekeeping().merge(copy);
    safekeeping().findings().get().questions().stream()
        .filter(q -> q instanceof Question.OfCopy of && of.copy().equals(copy))
        .findFirst()
        .ifPresent(asking::choose);
  }

  private VBox unreadable(UnreadableFile file) {
    return item(
        file.file() + "\n" + messages().of(file.reason()),
        button("data.unreadable.earlier", () -> bringBack(file)),
        button("data.unreadable.aside", () -> aside(file)));
  }

  private void aside(UnreadableFile file) {
    safekeeping()
        .setAside(file, failed -> asking.tell(failed, messages().get("data.unreadable.done")));
  }

  private void bringBack(UnreadableFile file) {
    safekeeping().earlierOf(file, copies -> bringBack(file, copies));
  }

  /** The newest earlier state that is whole; it comes back only when she says so. */
  private void bringBack(UnreadableFile file, List<HistoryCopy> copies) {
    boolean profile = file.file().equals(context.desk().dataFolder().resolve("freelancer.json"));
    for (HistoryCopy copy : copies) {
      Optional<Runnable> restore = profile ? profile(copy) : client(copy);
      if (restore.isPresent()) {
        offer(file, copy, restore.get());
        return;
      }
    }
    asking.tell(Optional.of(org.gardefou.text.Bilingual.text("data.unreadable.none")), "");
  }

  private void offer(UnreadableFile file, HistoryCopy copy, Runnable restore) {
    asking.before(
        messages().get("data.unreadable.title", java.util.Date.from(copy.at())),
        messages().get("data.unreadable.verb"),
        Ui.paragraph(messages().get("data.unreadable.text")),
        () ->
            safekeeping()
                .setAside(
                    file,
                    failed -> {
                      if (failed.isEmpty()) {
                        restore.run();
                      }
                      asking.tell(failed, messages().get("data.unreadable.back"));
                    }));
  }

  private Optional<Runnable> client(HistoryCopy copy) {
    try {
      Client client = safekeeping().client(copy);
      return Optional.of(() -> safekeeping().restore(client));
    } catch (BadFileException e) {
      return Optional.empty();
    }
  }

  private Optional<Runnable> profile(HistoryCopy copy) {
    try {
      Freelancer freelancer = safekeeping().freelancer(copy);
      return Optional.of(() -> safekeeping().restore(freelancer));
    } catch (BadFileException e) {
      return Optional.empty();
    }
  }
}
