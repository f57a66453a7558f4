package org.gardefou.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.gardefou.desk.DeskState;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.store.window.MissionId;
import org.gardefou.store.window.Spot;

/**
 * Where in the window a change can be seen.
 *
 * @param before what the window showed before it
 * @param after what it shows since
 * @param here where she is
 */
record Traces(DeskState before, DeskState after, Spot here) {
  /** What each tab of a mission shows of it, in their order. */
  private static final List<Function<Mission, Object>> TABS =
      List.of(
          Mission::answers,
          mission -> List.of(),
          Mission::agreements,
          mission -> List.of(mission.letters(), mission.rehearsals(), mission.leaving()),
          mission -> List.of(mission.journal(), mission.checkIns(), mission.strain()),
          mission -> List.of(mission.decisions(), Optional.ofNullable(mission.review())));

  /** The place that shows it; nothing where it can be seen already, or nowhere. */
  Optional<Spot> elsewhere() {
    Optional<Spot> spot = before.freelancer().equals(after.freelancer()) ? clients() : profile();
    return spot.filter(place -> !place.equals(here));
  }

  private Optional<Spot> profile() {
    Freelancer was = before.freelancer();
    Freelancer is = after.freelancer();
    if (!Objects.equals(was.name(), is.name())) {
      return page(Spot.Page.SETTINGS);
    }
    boolean shownEverywhere =
        !was.settings().equals(is.settings())
            || !was.ownBlocks().equals(is.ownBlocks())
            || !was.houseRules().equals(is.houseRules());
    return shownEverywhere ? Optional.empty() : page(Spot.Page.CRITERIA);
  }

  private Optional<Spot> clients() {
    return before.clients().stream().map(Client::id).toList().equals(ids(after))
        ? before.clients().stream()
            .flatMap(was -> after.client(was.id()).filter(is -> !is.equals(was)).stream())
            .findFirst()
            .map(is -> of(before.client(is.id()).orElseThrow(), is))
        : page(Spot.Page.MISSIONS);
  }

  private static List<?> ids(DeskState state) {
    return state.clients().stream().map(Client::id).toList();
  }

  private Spot of(Client was, Client is) {
    boolean same = was.missions().stream().map(Mission::id).toList().equals(idsOf(is));
    if (!same) {
      return new Spot.OfClient(is.id());
    }
    return is.missions().stream()
        .filter(mission -> !was.missions().contains(mission))
        .findFirst()
        .<Spot>map(
            mission ->
                of(
                    new MissionId(is.id(), mission.id()),
                    tab(was.mission(mission.id()).orElseThrow(), mission)))
        .orElseGet(() -> new Spot.OfClient(is.id()));
  }

  private static List<?> idsOf(Client client) {
    return client.missions().stream().map(Mission::id).toList();
  }

  /** What no tab shows stands at the head of the mission, above every tab. */
  private Spot of(MissionId mission, Optional<Integer> tab) {
    boolean aboveAll =
        tab.isEmpty() && here instanceof Spot.OfMission at && at.mission().equals(mission);
    return aboveAll ? here : new Spot.OfMission(mission, tab.orElse(0));
  }

  private static Optional<Integer> tab(Mission was, Mission is) {
    return TABS.stream()
        .filter(part -> !part.apply(was).equals(part.apply(is)))
        .findFirst()
        .map(TABS::indexOf);
  }

  private static Optional<Spot> page(Spot.Page page) {
    return Optional.of(new Spot.OfPage(page));
  }
}
