package org.gardefou.ui.shell;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.gardefou.desk.DeskState;
import org.gardefou.desk.Observable;
import org.gardefou.model.Client;
import org.gardefou.model.Text;
import org.gardefou.store.window.MissionId;
import org.gardefou.store.window.Spot;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.Toasts;

/**
 * Names what was taken back or brought back where it cannot be seen, and leads to it.
 *
 * @param tabs keys of the titles of the tabs of a mission
 */
record UndoNotice(
    Shell shell,
    Observable<DeskState> state,
    Observable<Messages> messages,
    Toasts toasts,
    Supplier<List<String>> tabs)
    implements Undoing.Telling {
  @Override
  public void tell(String key, Text label, DeskState before) {
    new Traces(before, state.get(), shell.here())
        .elsewhere()
        .ifPresentOrElse(spot -> show(key, label, spot), toasts::clearPassing);
  }

  private void show(String key, Text label, Spot spot) {
    Messages words = messages.get();
    toasts.showPassing(
        Notice.of(Notice.Kind.INFO, words.get(key, words.of(label)), where(spot))
            .with(words.get("undone.show"), () -> go(spot)));
  }

  private void go(Spot spot) {
    toasts.clear();
    shell.open(spot);
  }

  private String where(Spot spot) {
    return switch (spot) {
      case Spot.OfPage(Spot.Page page) -> messages.get().get(name(page));
      case Spot.OfClient(UUID client) -> name(client);
      case Spot.OfMission(MissionId mission, int tab) ->
          name(mission.client()) + " · " + messages.get().get(tabs.get().get(tab));
    };
  }

  private String name(UUID client) {
    return state.get().client(client).map(Client::name).orElse("");
  }

  private static String name(Spot.Page page) {
    return switch (page) {
      case MISSIONS -> "rail.missions";
      case COMPARE -> "rail.compare";
      case CRITERIA -> "rail.criteria";
      case INSIGHTS -> "rail.insights";
      case SETTINGS -> "rail.settings";
      case DATA -> "data.title";
    };
  }
}
