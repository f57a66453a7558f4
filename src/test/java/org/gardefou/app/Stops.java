package org.gardefou.app;

import static org.gardefou.app.Stop.Beginning.ELSEWHERE;
import static org.gardefou.app.Stop.Beginning.FAILED_START;
import static org.gardefou.app.Stop.Beginning.FAULT;
import static org.gardefou.app.Stop.Beginning.FILES;
import static org.gardefou.app.Stop.Beginning.LOCKED;
import static org.gardefou.app.Stop.Beginning.NOTHING;
import static org.gardefou.app.Stop.Beginning.PAST;
import static org.gardefou.app.Stop.Beginning.UNWRITABLE;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.gardefou.engine.money.Ledger;
import org.gardefou.model.Client;
import org.gardefou.model.Text;

/** Every screen and every state of it that looks different, in the order of the person's way. */
final class Stops {
  private static final String RUNNING = "Maison Ostrevant";
  private static final String PROSPECT = "Lemoyne";
  private static final String CALL = "Quéméneur";
  private static final int FACTS = 0;
  private static final int FLAGS = 1;
  private static final int CONDITIONS = 2;
  private static final int REPLY = 3;
  private static final int JOURNAL = 4;
  private static final int DECISION = 5;

  private Stops() {}

  static List<Stop> all() {
    return Stream.of(
            beginning(),
            missions(),
            facts(),
            report(),
            reply(),
            journal(),
            decision(),
            across(),
            criteria(),
            insights(),
            data(),
            commands())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Stop> beginning() {
    return List.of(
        Stop.of("first-run", NOTHING, v -> {}),
        Stop.of("first-steps-limits", NOTHING, v -> v.press("first.steps")),
        Stop.of(
            "first-steps-vetoes",
            NOTHING,
            v -> v.press("first.steps").pick(".dialog-box > .foot > .accent", 0)),
        Stop.of("unlock", LOCKED, v -> {}),
        Stop.of(
            "unlock-wrong",
            LOCKED,
            v -> v.pick(".text-field", 0).write("not this one").press("privacy.unlock.open")),
        Stop.of("unlock-recovery", LOCKED, v -> v.press("privacy.unlock.recovery")),
        Stop.of("first-run-elsewhere", ELSEWHERE, v -> {}),
        Stop.of("failed-start", FAILED_START, v -> {}),
        Stop.of("fault", FAULT, v -> {}),
        Stop.of("fault-details", FAULT, v -> v.pick(".disclosure", 0)));
  }

  private static List<Stop> commands() {
    return List.of(
        Stop.of("menu-file", v -> bar(v, 0)),
        Stop.of("menu-recent", v -> bar(v.mission(RUNNING, FLAGS), 0).unfold("recent.menu")),
        Stop.of("menu-edit", v -> bar(v, 1)),
        Stop.of("menu-mission", v -> bar(v.mission(RUNNING, FLAGS), 2)),
        Stop.of("menu-view", v -> bar(v, 3).unfold("settings.theme")),
        Stop.of("menu-help", v -> bar(v, 4)),
        Stop.of("about", v -> bar(v, 4).choose("command.about")),
        Stop.of(
            "about-licences",
            v -> bar(v, 4).choose("command.about").pick(".dialog-box .disclosure", 1)),
        Stop.of("drop", v -> v.drag("maison-ostrevant.json", "notes.txt")),
        Stop.of("drop-none", v -> v.drag("photo.png")),
        Stop.of("job", v -> v.working("job.backup", "Garde-fou-2026-11-23.zip")),
        Stop.of("palette", v -> v.key(KeyCode.K, KeyCode.CONTROL)),
        Stop.of("palette-typed", v -> v.key(KeyCode.K, KeyCode.CONTROL).write("th")),
        Stop.of("palette-nothing", v -> v.key(KeyCode.K, KeyCode.CONTROL).write("xylophone")),
        Stop.of("shortcuts", v -> v.key(KeyCode.F1)),
        Stop.of(
            "undo-elsewhere",
            v -> {
              v.desk().removeSamples();
              v.press("rail.settings").key(KeyCode.Z, KeyCode.CONTROL);
            }));
  }

  private static Visit bar(Visit visit, int menu) {
    return visit.pick(".menu-bar .menu-button", menu);
  }

  private static List<Stop> missions() {
    return List.of(
        Stop.of("missions", v -> {}),
        Stop.of("missions-nothing-found", v -> v.pick(".search-field", 0).write("zz")),
        Stop.of("missions-row-menu", v -> v.menuOf(".missions-table .table-row-cell", 1)),
        Stop.of("search", v -> v.shell().openSearch("Ostrevant")),
        Stop.of("missions-filter", v -> filter(filtered(v))),
        Stop.of("missions-filtered", v -> filtered(v).pick(".search-field", 0).write("zz")),
        Stop.of("missions-sort", v -> v.pick(".filters .button.flat", 1)),
        Stop.of("missions-not-saved", UNWRITABLE, v -> {}),
        Stop.of("new-mission", Stops::newMission),
        Stop.of(
            "new-mission-calendar",
            v ->
                newMission(v)
                    .pick(".dialog-box .segment", 4)
                    .pick(".dialog-box .date-field .button", 0)),
        Stop.of("new-mission-missing", v -> newMission(v).pick(".dialog-box > .foot > .accent", 0)),
        Stop.of(
            "mission-menu", v -> v.mission(RUNNING, FLAGS).pick(".mission-header .icon-only", 0)),
        menu("mission-delete", "menu.delete"),
        menu("mission-end", "menu.end"),
        menu("client-copy", "privacy.access"),
        menu("client-erase", "privacy.erase.client"));
  }

  private static Visit filter(Visit visit) {
    return visit.pick(".filters .button.flat", 0);
  }

  private static Visit filtered(Visit visit) {
    filter(visit).choose("missions.filter.row.late");
    return filter(visit).choose("missions.filter.row.unchanged", 30);
  }

  private static Visit newMission(Visit visit) {
    return visit.key(KeyCode.N, KeyCode.CONTROL);
  }

  private static Stop menu(String name, String entry) {
    return Stop.of(
        name, v -> v.mission(RUNNING, FLAGS).pick(".mission-header .icon-only", 0).choose(entry));
  }

  private static List<Stop> facts() {
    return List.of(
        Stop.of("facts", v -> v.mission(RUNNING, FACTS)),
        Stop.of("facts-prospect", v -> v.mission(CALL, FACTS)),
        Stop.of("facts-help", v -> v.mission(CALL, FACTS).pick(".question-row .button.link", 0)),
        Stop.of("facts-all", v -> v.mission(RUNNING, FACTS).pick(".segment", 1)),
        Stop.of("facts-telling", v -> v.mission(CALL, FACTS).pick(".segment", 2)));
  }

  private static List<Stop> report() {
    return List.of(
        Stop.of("flags", v -> v.mission(RUNNING, FLAGS)),
        Stop.of("flags-prospect", v -> v.mission(PROSPECT, FLAGS)),
        Stop.of("flags-open", v -> v.mission(RUNNING, FLAGS).pickAll(".group-header").scroll(0.45)),
        Stop.of("money", v -> v.mission(RUNNING, FLAGS).scroll(1)),
        Stop.of("money-full", v -> figures(v).mission(PROSPECT, FLAGS).scroll(0.4)),
        Stop.of("money-figures", v -> v.mission(RUNNING, FLAGS).use("money-figures")),
        Stop.of("conditions", v -> v.mission(RUNNING, CONDITIONS)),
        Stop.of(
            "conditions-clause",
            v -> v.mission(RUNNING, CONDITIONS).pick(".clause-head > .disclosure", 1)),
        Stop.of("conditions-what-if", v -> v.mission(RUNNING, CONDITIONS).pick(".switch", 0)),
        Stop.of(
            "conditions-more",
            v -> v.mission(RUNNING, CONDITIONS).press("conditions.add").scroll(1)));
  }

  private static Visit figures(Visit visit) {
    visit
        .desk()
        .editFreelancer(
            new Text("figures", "chiffres"),
            f ->
                f.withMoney(
                    Ledger.full()
                        .freelancer()
                        .money()
                        .withIncome("Maison Ostrevant", new BigDecimal("25800"))));
    return visit;
  }

  private static List<Stop> reply() {
    return List.of(
        Stop.of("reply", v -> v.mission(RUNNING, REPLY)),
        Stop.of("reply-prospect", v -> v.mission(CALL, REPLY)),
        Stop.of("reply-slot", v -> v.mission(RUNNING, REPLY).use("slot-").key(KeyCode.ENTER)),
        Stop.of("reply-terms", v -> topic(v, "terms")),
        Stop.of("reply-rules", v -> topic(v, "rules")),
        Stop.of("reply-leaving", v -> topic(v, "leaving")),
        Stop.of("reply-save-menu", v -> v.mission(RUNNING, REPLY).use("save-letter")));
  }

  /** Chosen in the list, or in the menu where there is no room for the list. */
  private static Visit topic(Visit visit, String code) {
    visit.mission(RUNNING, REPLY);
    return visit.has("topic-" + code)
        ? visit.use("topic-" + code)
        : visit.use("topic-menu").take("topic-" + code);
  }

  private static List<Stop> journal() {
    return List.of(
        Stop.of("journal", v -> v.mission(RUNNING, JOURNAL)),
        Stop.of("journal-below", v -> v.mission(RUNNING, JOURNAL).scroll(1)),
        Stop.of("journal-empty", v -> v.mission(PROSPECT, JOURNAL)),
        Stop.of(
            "journal-line",
            v -> v.mission(RUNNING, JOURNAL).use("journal-line").write("hier 21h40 mail, 0,5 h")),
        Stop.of(
            "journal-kinds", v -> v.mission(RUNNING, JOURNAL).scroll(1).use("journal-filter-kind")),
        Stop.of(
            "journal-entry",
            v -> v.mission(RUNNING, JOURNAL).use("journal-entries").key(KeyCode.ENTER)),
        Stop.of("journal-details", v -> v.mission(RUNNING, JOURNAL).use("more-chip")),
        Stop.of("journal-which", v -> v.mission(RUNNING, JOURNAL).use("kind-chip")),
        Stop.of("check-in", v -> v.mission(RUNNING, JOURNAL).use("checkin-act")),
        Stop.of("check-in-below", v -> v.mission(RUNNING, JOURNAL).use("checkin-act").scroll(1)));
  }

  private static List<Stop> decision() {
    return List.of(
        Stop.of("decision", v -> v.mission(RUNNING, DECISION)),
        Stop.of("decision-problem", v -> v.mission(CALL, DECISION).use("record")),
        Stop.of(
            "decision-otherwise",
            v -> v.mission(RUNNING, DECISION).use("choice-ACCEPT").scroll(0.3)));
  }

  private static List<Stop> across() {
    return List.of(
        Stop.of("compare-none", v -> v.shell().openCompare()),
        Stop.of("compare", Stops::compare),
        Stop.of(
            "compare-below",
            v -> {
              compare(v);
              v.scroll(0.5);
            }),
        Stop.of(
            "compare-choose",
            v -> {
              compare(v);
              v.press("compare.choose");
            }),
        Stop.of(
            "compare-export",
            v -> {
              compare(v);
              v.press("compare.export.button");
            }));
  }

  private static void compare(Visit visit) {
    visit
        .shell()
        .openCompare(
            visit.desk().state().get().clients().stream()
                .map(client -> client.missions().getFirst().id())
                .toList());
  }

  private static List<Stop> criteria() {
    return List.of(
        Stop.of("criteria", v -> v.shell().openCriteria()),
        criteria("criteria-rank", "rank"),
        criteria("criteria-role", "role"),
        criteria("criteria-steps", "steps"),
        Stop.of("criteria-rules", v -> rules(v).use("group-HLT").use("rule-HLT-03")),
        Stop.of("criteria-own", Stops::own),
        Stop.of("criteria-own-rule", v -> own(v).use("new-rule")),
        Stop.of("criteria-own-question", v -> own(v).use("new-question")));
  }

  private static Stop criteria(String name, String button) {
    return Stop.of(
        name,
        v -> {
          v.shell().openCriteria();
          v.use(button);
        });
  }

  private static Visit rules(Visit visit) {
    visit.shell().openCriteria();
    return visit.pick(".tab-button", 1);
  }

  private static Visit own(Visit visit) {
    visit.shell().openCriteria();
    return visit.has("new-rule") ? visit : visit.pick(".tab-button", 2);
  }

  private static List<Stop> insights() {
    return List.of(
        Stop.of("insights-few", v -> v.shell().openInsights()),
        Stop.of("insights", PAST, v -> v.shell().openInsights()),
        Stop.of(
            "insights-below",
            PAST,
            v -> {
              v.shell().openInsights();
              v.scroll(1);
            }),
        Stop.of(
            "insights-load",
            PAST,
            v -> {
              v.shell().openInsights();
              v.pick(".tab-button", 1);
            }),
        Stop.of("client", PAST, v -> v.shell().openClient(v.client("Atelier Nord").id())),
        Stop.of("client-sample", v -> v.shell().openClient(v.client(RUNNING).id())),
        Stop.of("review", PAST, v -> review(v, "Atelier Nord")),
        Stop.of("review-refused", PAST, v -> review(v, "Ferme")));
  }

  private static void review(Visit visit, String name) {
    Client client = visit.client(name);
    var mission = client.missions().getFirst();
    visit
        .desk()
        .editMission(new Text("x", "x"), client.id(), mission.id(), m -> m.withReview(null));
    visit.shell().openMissions();
    visit.use("due-" + mission.id() + "-LOOK_BACK");
  }

  private static List<Stop> data() {
    return List.of(
        Stop.of("settings", v -> v.shell().openSettings()),
        Stop.of(
            "settings-below",
            v -> {
              v.shell().openSettings();
              v.scroll(1);
            }),
        Stop.of(
            "passphrase",
            v -> {
              v.shell().openSettings();
              v.press("privacy.set");
            }),
        Stop.of("data-quiet", v -> v.shell().openData()),
        Stop.of("data-folder", v -> files(v).press("data.folder.other")),
        Stop.of("backup-written", v -> files(v).press("data.backup.write")),
        Stop.of("restore", v -> files(v).press("data.backup.write").press("data.backup.read")),
        Stop.of("restore-sealed", v -> sealed(v).press("data.backup.read")),
        Stop.of("recovery-text", v -> encrypted(v)),
        Stop.of("data", FILES, v -> v.shell().openData()),
        Stop.of(
            "data-below",
            FILES,
            v -> {
              v.shell().openData();
              v.scroll(1);
            }),
        Stop.of(
            "data-choose",
            FILES,
            v -> {
              v.shell().openData();
              v.press("data.choose");
            }),
        Stop.of(
            "notice",
            v ->
                v.mission(RUNNING, FLAGS)
                    .pick(".mission-header .icon-only", 0)
                    .choose("menu.delete")
                    .press("delete.verb")));
  }

  private static Visit files(Visit visit) {
    visit.shell().openData();
    return visit;
  }

  private static Visit encrypted(Visit visit) {
    visit.shell().openSettings();
    visit.press("privacy.set").write("a phrase to remember");
    return visit
        .pick(".dialog-box .text-field", 1)
        .write("a phrase to remember")
        .pick(".dialog-box > .foot > .accent", 0);
  }

  private static Visit sealed(Visit visit) {
    encrypted(visit).pick(".dialog-box > .foot > .accent", 0);
    return files(visit).press("data.backup.write");
  }
}
