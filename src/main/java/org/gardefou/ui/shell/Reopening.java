package org.gardefou.ui.shell;

import java.util.UUID;
import org.gardefou.desk.DeskState;
import org.gardefou.desk.Observable;
import org.gardefou.store.window.MissionId;
import org.gardefou.store.window.Spot;

/** Goes back to a place; to the list of missions, where it is there no more. */
record Reopening(Shell shell, Observable<DeskState> state) {
  void open(Spot again) {
    switch (again) {
      case Spot.OfPage(Spot.Page page) -> open(page);
      case Spot.OfClient(UUID client) when state.get().client(client).isPresent() ->
          shell.openClient(client);
      case Spot.OfMission(MissionId id, int tab) when isThere(id) -> {
        shell.openMission(id.client(), id.mission());
        shell.openTab(tab);
      }
      case Spot.OfClient gone -> shell.openMissions();
      case Spot.OfMission gone -> shell.openMissions();
    }
  }

  private void open(Spot.Page page) {
    switch (page) {
      case MISSIONS -> shell.openMissions();
      case COMPARE -> shell.openCompare();
      case CRITERIA -> shell.openCriteria();
      case INSIGHTS -> shell.openInsights();
      case SETTINGS -> shell.openSettings();
      case DATA -> shell.openData();
    }
  }

  private boolean isThere(MissionId id) {
    return state
        .get()
        .client(id.client())
        .flatMap(client -> client.mission(id.mission()))
        .isPresent();
  }
}
