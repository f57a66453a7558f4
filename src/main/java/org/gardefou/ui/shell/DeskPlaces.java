package org.gardefou.ui.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.gardefou.desk.Tasks;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.model.Client;
import org.gardefou.ui.Screen;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.client.CarryOverDialog;
import org.gardefou.ui.client.ClientScreen;
import org.gardefou.ui.command.Command;
import org.gardefou.ui.command.Keys;
import org.gardefou.ui.command.Section;
import org.gardefou.ui.compare.CompareScreen;
import org.gardefou.ui.compare.DeskCompare;
import org.gardefou.ui.compare.Exporting;
import org.gardefou.ui.component.Dialogs;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.criteria.CriteriaScreen;
import org.gardefou.ui.criteria.FirstSteps;
import org.gardefou.ui.criteria.News;
import org.gardefou.ui.data.BackupDialogs;
import org.gardefou.ui.data.DataScreen;
import org.gardefou.ui.data.OpenFiles;
import org.gardefou.ui.data.OtherFoldersCard;
import org.gardefou.ui.decision.SummaryExport;
import org.gardefou.ui.insights.InsightsScreen;
import org.gardefou.ui.mission.DeskMissionEdits;
import org.gardefou.ui.mission.MenuEntry;
import org.gardefou.ui.mission.MissionDialogs;
import org.gardefou.ui.mission.MissionMenu;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.mission.MissionTabs;
import org.gardefou.ui.mission.MissionWorkspace;
import org.gardefou.ui.missions.DeskMissions;
import org.gardefou.ui.missions.MissionsScreen;
import org.gardefou.ui.money.MoneyDialog;
import org.gardefou.ui.privacy.PassphraseCard;
import org.gardefou.ui.privacy.PeopleCard;
import org.gardefou.ui.privacy.PrivacyMenu;
import org.gardefou.ui.review.ReviewDialogs;
import org.gardefou.ui.review.ReviewMenu;
import org.gardefou.ui.rules.OwnRulesPane;
import org.gardefou.ui.search.SearchActions;
import org.gardefou.ui.search.SearchScreen;
import org.gardefou.ui.settings.About;
import org.gardefou.ui.settings.AboutDialog;
import org.gardefou.ui.settings.DeskSettings;
import org.gardefou.ui.settings.SettingsScreen;
import org.gardefou.ui.window.OtherFolders;

/** The screens of the window, over the desk. */
record DeskPlaces(
    UiContext context,
    News news,
    MissionTabs tabs,
    SummaryExport<List<Side>> comparisons,
    About about,
    ZoneId zone,
    Supplier<PeopleCard> people,
    OpenFiles files,
    Recent recent,
    OtherFolders folders)
    implements Places {
  @Override
  public MissionsScreen missions() {
    return new MissionsScreen(
            context.desk().state(),
            context.messages(),
            context.texts(),
            actions(),
            new DeskSettings(context.desk()),
            context.navigator(),
            new MissionsScreen.Begin(
                this::newMission,
                this::firstSteps,
                ReviewDialogs.of(context)::open,
                this::showPeople))
        .withFirst(() -> new OtherFoldersCard(context, folders));
  }

  @Override
  public CompareScreen compare() {
    return new CompareScreen(
        context.desk().state(),
        context.messages(),
        new DeskCompare(context.desk(), context.tasks()),
        context.navigator(),
        context.dialogs(),
        new Exporting(
            comparisons,
            context.files(),
            context.desk()::export,
            context.tasks(),
            context.dialogs()));
  }

  @Override
  public Screen criteria() {
    return new CriteriaScreen(
        context, news, new CriteriaScreen.Parts(OwnRulesPane::new, this::workOutRate));
  }

  @Override
  public Screen insights() {
    return new InsightsScreen(context, news);
  }

  @Override
  public Screen client(UUID client) {
    context.desk().readFirst(client);
    return new ClientScreen(context, client, dialogs()::another);
  }

  @Override
  public SearchScreen search() {
    return new SearchScreen(SearchActions.of(context), context.messages(), context.navigator());
  }

  @Override
  public Screen settings() {
    return new SettingsScreen(
            context.desk().state(),
            context.messages(),
            context.texts(),
            new DeskSettings(context.desk()),
            about,
            new AboutDialog(context, about)::open,
            context.navigator()::openData)
        .with(new PassphraseCard(context))
        .with(people.get());
  }

  @Override
  public Screen data() {
    return new DataScreen(context, zone, folders);
  }

  @Override
  public Screen mission(UUID client, UUID mission) {
    context.desk().readFirst(client);
    MissionScope scope = MissionScope.of(context, client, mission);
    recent.opened(client, mission);
    return new MissionWorkspace(
        scope,
        context.messages(),
        openTab -> tabs.create(context, client, mission, openTab),
        new MissionMenu(scope, entries()),
        context.navigator());
  }

  private List<MenuEntry> entries() {
    return MissionMenu.entries(
        dialogs(),
        Stream.of(
                List.of(new CarryOverDialog(context).entry()),
                ReviewMenu.entries(ReviewDialogs.of(context)),
                PrivacyMenu.entries(context))
            .flatMap(List::stream)
            .toList());
  }

  @Override
  public Offers offers() {
    BackupDialogs backup = new BackupDialogs(context);
    return new Offers(
        entries(),
        tabs.titleKeys(),
        List.of(
            Section.of(
                Command.of("opening.choose", Icon.FOLDER, files::choose)
                    .on(Keys.shortcut(KeyCode.O))),
            Section.within("recent.menu", recent::commands),
            Section.of(
                Command.of("data.backup.write", Icon.EXPORT, backup::write),
                Command.of("data.backup.read", Icon.FOLDER, backup::choose)),
            Section.of(
                samples("desk.samples.add", Icon.PLUS, actions()::addSamples, false),
                samples("desk.samples.remove", Icon.TRASH, actions()::removeSamples, true))),
        List.of(
            Section.of(
                Command.of("command.steps", Icon.CRITERIA, this::firstSteps),
                Command.of("command.rate", Icon.CRITERIA, () -> workOutRate(context.dialogs())))),
        List.of(
            Section.of(Command.of("privacy.people", Icon.PERSON, this::showPeople)),
            Section.of(
                Command.of("command.about", Icon.INFO, new AboutDialog(context, about)::open))));
  }

  /** Samples can be removed where there are some, and added where there are none. */
  private Command samples(String key, Icon icon, Runnable action, boolean needsSome) {
    return Command.of(key, icon, action)
        .when(
            () ->
                context.desk().state().get().clients().stream().anyMatch(Client::sample)
                    == needsSome);
  }

  private DeskMissions actions() {
    return new DeskMissions(context.desk(), zone, () -> context.messages().get().language(), news);
  }

  @Override
  public void newMission() {
    dialogs().create();
  }

  @Override
  public void openFiles(List<Path> paths) {
    files.open(paths);
  }

  @Override
  public Tasks tasks() {
    return context.tasks();
  }

  private void showPeople() {
    context.navigator().openSettings();
    people.get().focus();
  }

  private void firstSteps() {
    new FirstSteps(context, news, this::workOutRate).open();
  }

  private void workOutRate(Dialogs dialogs) {
    new MoneyDialog(
            () -> context.desk().state().get().freelancer(),
            context.messages(),
            dialogs,
            context.desk()::editFreelancer)
        .open();
  }

  private MissionDialogs dialogs() {
    return new MissionDialogs(
        context.desk().state(),
        context.messages(),
        context.desk()::today,
        new DeskMissionEdits(context.desk(), context.texts()),
        context.dialogs(),
        context.notices(),
        context.navigator());
  }
}
