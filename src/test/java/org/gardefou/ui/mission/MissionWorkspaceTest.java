package org.gardefou.ui.mission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.gardefou.desk.Lazy;
import org.gardefou.desk.Observable;
import org.gardefou.desk.search.Part;
import org.gardefou.model.Client;
import org.gardefou.model.Language;
import org.gardefou.text.Messages;
import org.gardefou.ui.FakeDesk;
import org.gardefou.ui.FakeScope;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Hands;
import org.gardefou.ui.Nowhere;
import org.gardefou.ui.component.Icon;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tabs are made when they are first opened, once; what stands above them is there before. */
class MissionWorkspaceTest {
  private final List<String> log = new ArrayList<>();
  private final Observable<Messages> messages = new Observable<>(Messages.in(Language.EN));
  private final MissionWorkspace workspace = Fx.get(this::workspace);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private MissionWorkspace workspace() {
    FakeDesk desk = FakeDesk.full();
    Client client = desk.state().get().clients().getFirst();
    MissionScope scope = new FakeScope(desk, client.id(), client.missions().getFirst().id());
    return new MissionWorkspace(
        scope,
        messages,
        openTab -> List.of(tab("facts.tab", Part.FACTS), tab("reply.tab", Part.REPLY)),
        new MissionMenu(
            scope, List.of(new MenuEntry(Icon.TRASH, "menu.delete", view -> true, view -> {}))),
        new Nowhere());
  }

  private LazyTab tab(String key, Part part) {
    return new LazyTab(
        new TabTitle(key, Set.of(part), (view, texts) -> Optional.of("7")),
        new Lazy<>(() -> new Tab(key)));
  }

  private Hands show() {
    Scene scene =
        Fx.get(
            () -> {
              Scene made = new Scene((Parent) workspace.node(), 1000, 700);
              workspace.attach();
              return made;
            });
    return new Hands(scene);
  }

  @Test
  void onlyTheOpenTabIsMadeButAllHaveTheirTitles() {
    Hands hands = show();
    assertEquals(List.of("make facts.tab", "attach facts.tab"), log);
    assertTrue(hands.sees("Reply"), () -> hands.words().toString());
    Fx.run(() -> messages.set(Messages.in(Language.FR)));
    assertTrue(hands.sees("Réponse"), () -> hands.words().toString());
    assertEquals(2, log.size(), "and the other language makes none");
    hands.close();
  }

  @Test
  void aTabIsMadeOnce() {
    Hands hands = show();
    Fx.run(workspace::focus);
    hands.press(KeyCode.RIGHT).press(KeyCode.LEFT).press(KeyCode.RIGHT);
    assertEquals(
        List.of(
            "make facts.tab",
            "attach facts.tab",
            "detach facts.tab",
            "make reply.tab",
            "attach reply.tab",
            "detach reply.tab",
            "attach facts.tab",
            "detach facts.tab",
            "attach reply.tab"),
        log);
    hands.close();
  }

  @Test
  void whatIsLookedForOpensTheTabInWhichItStands() {
    Hands hands = show();
    log.clear();
    Fx.run(() -> workspace.reveal(Part.REPLY, "a letter"));
    assertEquals(
        List.of("detach facts.tab", "make reply.tab", "attach reply.tab", "reveal a letter"), log);
    assertEquals(1, Fx.get(workspace::tab));
    hands.close();
  }

  /** A tab that notes what happens to it. */
  private final class Tab implements MissionTab {
    private final String key;
    private final Node node = new StackPane();

    Tab(String key) {
      this.key = key;
      log.add("make " + key);
    }

    @Override
    public Node node() {
      return node;
    }

    @Override
    public void attach() {
      log.add("attach " + key);
    }

    @Override
    public void detach() {
      log.add("detach " + key);
    }

    @Override
    public void reveal(String target) {
      log.add("reveal " + target);
    }
  }
}
