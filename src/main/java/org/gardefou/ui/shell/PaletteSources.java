package org.gardefou.ui.shell;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gardefou.desk.Tasks;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;
import org.gardefou.ui.command.Command;
import org.gardefou.ui.command.CommandMenu;
import org.gardefou.ui.command.Commands;
import org.gardefou.ui.command.KeyNames;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.palette.Finding;
import org.gardefou.ui.palette.GrowingSource;
import org.gardefou.ui.palette.Recent;
import org.gardefou.ui.palette.Search;
import org.gardefou.ui.palette.Source;

/** What the palette finds in this window. */
record PaletteSources(
    Shell shell, Commands commands, List<SectionPlace> places, Recent recent, Tasks tasks) {
  private static final int LATEST = 5;

  /** All as it is now; what can be done is asked before the palette covers the window. */
  Search now(List<Client> clients, KeyNames names) {
    List<Finding> doable = commands.menus().stream().flatMap(menu -> of(menu, names)).toList();
    List<Finding> fixed =
        Stream.concat(doable.stream(), places.stream().map(SectionPlace::finding)).toList();
    List<Finding> first = new ArrayList<>(latest(clients));
    doable.stream().filter(Finding::isAvailable).forEach(first::add);
    return new Search(List.of(Source.of(fixed), everything(clients)), first, recent);
  }

  private static Stream<Finding> of(CommandMenu menu, KeyNames names) {
    Text side = Bilingual.text(menu::name);
    return menu.commands().map(command -> finding(command, side, names));
  }

  private static Finding finding(Command command, Text side, KeyNames names) {
    return new Finding(command.key(), command.icon(), command.words().get(), side, command::run)
        .withAlso(FurtherWords.of(command))
        .withKeys(names.of(command))
        .withAvailable(command.isAvailable());
  }

  private List<Finding> latest(List<Client> clients) {
    return clients.stream()
        .flatMap(client -> client.missions().stream().map(m -> new Place(client, m)))
        .sorted(Comparator.comparing(Place::changed).reversed())
        .limit(LATEST)
        .map(place -> mission(place.client(), place.mission()))
        .toList();
  }

  private Source everything(List<Client> clients) {
    Text what = Bilingual.text("palette.client");
    return new GrowingSource(
        clients.stream().<GrowingSource.Part>map(client -> () -> of(client, what)).toList(), tasks);
  }

  private Stream<Finding> of(Client client, Text what) {
    return Stream.concat(
        Stream.of(client(client, what)),
        client.missions().stream().map(mission -> mission(client, mission)));
  }

  private Finding client(Client client, Text what) {
    return new Finding(
        "client " + client.id(),
        Icon.PERSON,
        same(client.name()),
        what,
        () -> shell.openClient(client.id()));
  }

  private Finding mission(Client client, Mission mission) {
    return new Finding(
        "mission " + mission.id(),
        Icon.DOCUMENT,
        same(mission.title()),
        same(client.name()),
        () -> shell.openMission(client.id(), mission.id()));
  }

  private static Text same(String words) {
    return new Text(words, words);
  }

  private record Place(Client client, Mission mission) {
    Instant changed() {
      return Objects.requireNonNullElse(mission.changed(), Instant.MIN);
    }
  }
}
