package org.gardefou.app;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.desk.Desk;
import org.gardefou.desk.Tasks;
import org.gardefou.letters.LetterBook;
import org.gardefou.letters.LetterContext;
import org.gardefou.letters.LetterLoader;
import org.gardefou.letters.QuestionMessage;
import org.gardefou.model.Form;
import org.gardefou.model.Language;
import org.gardefou.store.DataFolder;
import org.gardefou.ui.FileDialogs;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.conditions.ConditionsTab;
import org.gardefou.ui.decision.DecisionTab;
import org.gardefou.ui.facts.ClientMessage;
import org.gardefou.ui.facts.FactsTab;
import org.gardefou.ui.flags.FlagsTab;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.mission.MissionTab;
import org.gardefou.ui.money.MoneyCard;
import org.gardefou.ui.money.MoneyDialog;
import org.gardefou.ui.settings.About;
import org.gardefou.ui.shell.MainWindow;
import org.gardefou.ui.theme.SystemTheme;

/** Puts the parts together by constructors. */
final class Wiring {
  private static final int FACTS = 0;
  private static final int CONDITIONS = 2;

  private Wiring() {}

  static Desk desk(DataFolder folder, Clock clock, Tasks tasks) {
    return Desk.open(CatalogueLoader.builtIn().catalogue(), folder, clock, tasks);
  }

  static MainWindow window(
      Desk desk,
      Tasks tasks,
      FileDialogs files,
      SystemTheme system,
      Clock clock,
      Language language) {
    return new MainWindow(
        new MainWindow.Parts(
            desk,
            tasks,
            files,
            system,
            language,
            clock.getZone(),
            Wiring::tabs,
            new Comparisons(desk),
            About.running(Version.ofProgram())));
  }

  /** The tabs of a mission, in the order of the person's way; the flags lead to the clauses. */
  private static List<MissionTab> tabs(
      UiContext context, UUID client, UUID mission, IntConsumer openTab) {
    MissionScope scope = MissionScope.of(context, client, mission);
    FactsTab facts =
        new FactsTab(scope, context.texts(), context.messages(), message(context.desk()));
    ConditionsTab conditions =
        new ConditionsTab(scope, context.messages(), context.texts(), context.tasks());
    FlagsTab flags =
        new FlagsTab(
            scope,
            context.messages(),
            clause -> {
              conditions.reveal(clause);
              openTab.accept(CONDITIONS);
            },
            new MoneyCard.Actions(
                fact -> {
                  openTab.accept(FACTS);
                  facts.jump(fact);
                },
                MoneyDialog.of(context)::open));
    return List.of(
        facts,
        flags,
        conditions,
        DecisionTab.of(context, client, mission, summaries(context.desk())));
  }

  private static Summaries summaries(Desk desk) {
    return new Summaries(() -> desk.state().get().freelancer(), () -> desk.engine().catalogue());
  }

  private static ClientMessage message(Desk desk) {
    LetterBook book = LetterLoader.builtIn(desk.engine().catalogue()).book();
    return (client, mission, assessment, language) ->
        QuestionMessage.of(
                book,
                Form.of(language, false),
                new LetterContext(
                    client,
                    mission,
                    desk.state().get().freelancer(),
                    assessment,
                    desk.engine().catalogue(),
                    assessment.date()))
            .map(QuestionMessage::body)
            .orElse("");
  }
}
