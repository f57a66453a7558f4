package org.gardefou.ui.data;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.store.BadFileException;
import org.gardefou.store.Merge;
import org.gardefou.text.Folding;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.DialogBox;
import org.gardefou.ui.component.Ui;

/** Brings clients from outside to those that are here; asks where both have something to say. */
final class Arrivals {
  private final UiContext context;
  private final Asking asking;
  private final Consumer<Opened> done;

  Arrivals(UiContext context, Consumer<Opened> done) {
    this.context = context;
    this.asking = new Asking(context);
    this.done = done;
  }

  private Messages messages() {
    return context.messages().get();
  }

  /** A client with an id: a new one is added, one that is here is brought together with it. */
  void client(Client theirs) {
    Optional<Client> mine = context.desk().state().get().client(theirs.id());
    if (mine.isEmpty()) {
      context.desk().add(theirs);
      done.accept(Opened.of(theirs, true));
    } else {
      together(mine.get(), theirs);
    }
  }

  private void together(Client mine, Client theirs) {
    Merge.Merged<Client> merged = merged(mine, theirs, Set.of());
    if (merged.conflicts().isEmpty() && merged.document().equals(mine)) {
      done.accept(Opened.of(mine, false));
      return;
    }
    Set<List<String>> chosen = new HashSet<>();
    DialogBox box =
        new DialogBox(
            messages().get("opening.here.title", mine.name()),
            messages().get("opening.here.verb"),
            messages().get("opening.here.leave"));
    box.content().getChildren().addAll(differences(mine, theirs, merged, chosen));
    box.onConfirm(() -> answered(() -> takeOver(theirs, chosen)));
    box.onCancel(() -> answered(() -> done.accept(Opened.of(mine, false))));
    context.dialogs().open(box);
  }

  private List<Node> differences(
      Client mine, Client theirs, Merge.Merged<Client> merged, Set<List<String>> chosen) {
    DifferenceWords words = asking.words(mine, theirs);
    return merged.conflicts().isEmpty()
        ? List.of(
            Ui.paragraph(messages().get("opening.here.more")),
            new DifferenceList(Merge.differences(mine, merged.document()), words, messages()))
        : List.of(
            Ui.paragraph(messages().get("opening.here.both")),
            asking.fields(merged.conflicts(), words, chosen));
  }

  private void takeOver(Client theirs, Set<List<String>> chosen) {
    context
        .desk()
        .edit(
            context.texts().both("edit.open", theirs.name()),
            theirs.id(),
            mine -> merged(mine, theirs, chosen).document());
    done.accept(Opened.of(now(theirs), true));
  }

  private Client now(Client client) {
    return context.desk().state().get().client(client.id()).orElse(client);
  }

  /** Without a state that both know: what only one side has stays. */
  private static Merge.Merged<Client> merged(Client mine, Client theirs, Set<List<String>> chosen) {
    try {
      return Merge.of(null, mine, theirs, chosen);
    } catch (BadFileException e) {
      return new Merge.Merged<>(mine, List.of());
    }
  }

  /** An intake has no ids: what tells clients apart is the name. */
  void intake(Client theirs) {
    String name = Folding.fold(theirs.name());
    context.desk().state().get().clients().stream()
        .filter(client -> Folding.fold(client.name()).equals(name))
        .findFirst()
        .ifPresentOrElse(mine -> intake(mine, theirs), () -> client(theirs));
  }

  private void intake(Client mine, Client theirs) {
    Mission mission = theirs.missions().getFirst();
    Optional<Mission> same = mine.missions().stream().filter(m -> isSame(m, mission)).findFirst();
    if (same.isPresent()) {
      done.accept(Opened.of(mine, same.get(), false));
      return;
    }
    DialogBox box =
        new DialogBox(
            messages().get("opening.intake.title", mine.name()),
            messages().get("opening.intake.mission"),
            messages().get("dialog.cancel"));
    box.content()
        .getChildren()
        .add(Ui.paragraph(messages().get("opening.intake.text", mine.name(), mission.title())));
    box.aside(messages().get("opening.intake.client"), () -> answered(() -> client(theirs)));
    box.onConfirm(() -> answered(() -> add(mine, mission)));
    box.onCancel(() -> answered(() -> done.accept(Opened.of(mine, false))));
    context.dialogs().open(box);
  }

  private static boolean isSame(Mission here, Mission there) {
    return here.title().equals(there.title())
        && here.answers().equals(there.answers())
        && here.agreements().equals(there.agreements());
  }

  private void add(Client mine, Mission mission) {
    context
        .desk()
        .edit(
            context.texts().both("edit.open", mine.name()),
            mine.id(),
            client -> client.withMission(mission));
    done.accept(Opened.of(now(mine), mission, true));
  }

  private void answered(Runnable then) {
    context.dialogs().close();
    then.run();
  }
}
