package org.gardefou.app;

import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.gardefou.desk.Desk;
import org.gardefou.letters.LetterBook;
import org.gardefou.letters.LetterContext;
import org.gardefou.letters.NoteReader;
import org.gardefou.letters.QuestionMessage;
import org.gardefou.model.Form;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.checkin.CheckInCard;
import org.gardefou.ui.conditions.ConditionsTab;
import org.gardefou.ui.decision.DecisionTab;
import org.gardefou.ui.facts.ClientMessage;
import org.gardefou.ui.facts.FactsTab;
import org.gardefou.ui.flags.FlagsTab;
import org.gardefou.ui.journal.JournalTab;
import org.gardefou.ui.journal.Parts;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.mission.MissionTab;
import org.gardefou.ui.mission.MissionTabs;
import org.gardefou.ui.money.MoneyCard;
import org.gardefou.ui.money.MoneyDialog;
import org.gardefou.ui.reply.Printing;
import org.gardefou.ui.reply.ReplyTab;
import org.gardefou.ui.reply.WaysOut;
import org.gardefou.ui.trend.TrendCard;

/**
 * The tabs of a mission, in the order of the person's way; the flags lead to the clauses, the
 * clauses to the page of terms.
 */
record Tabs(Printing printing) implements MissionTabs {
  private static final int FACTS = 0;
  private static final int CONDITIONS = 2;
  private static final int REPLY = 3;

  @Override
  public List<String> titleKeys() {
    return List.of(
        "facts.tab", "flags.tab", "conditions.tab", "reply.tab", "journal.title", "decision.tab");
  }

  @Override
  public List<MissionTab> create(
      UiContext context, UUID client, UUID mission, IntConsumer openTab) {
    MissionScope scope = MissionScope.of(context, client, mission);
    LetterBook letters = context.desk().letters();
    FactsTab facts =
        new FactsTab(
            scope,
            context.texts(),
            context.messages(),
            message(letters, context.desk()),
            new NoteReader(letters.words()),
            context.tasks());
    ReplyTab reply = reply(context, scope, letters, openTab);
    ConditionsTab conditions =
        new ConditionsTab(
            scope,
            context.messages(),
            context.texts(),
            context.tasks(),
            () -> {
              reply.openTerms();
              openTab.accept(REPLY);
            });
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
        reply,
        new JournalTab(
            Parts.of(context, scope),
            List.of(
                new CheckInCard(scope, context.messages(), context.desk()::editFreelancer),
                new TrendCard(scope, context.messages(), context.tasks()))),
        DecisionTab.of(context, client, mission, summaries(context.desk())));
  }

  private ReplyTab reply(
      UiContext context, MissionScope scope, LetterBook letters, IntConsumer openTab) {
    return new ReplyTab(
        new ReplyTab.Parts(
            scope,
            letters,
            context.messages(),
            context.texts(),
            context.desk()::editFreelancer,
            new WaysOut(context.files(), context.desk()::export, context.tasks(), printing),
            () -> openTab.accept(CONDITIONS),
            context.navigator()::openCriteria));
  }

  private static Summaries summaries(Desk desk) {
    return new Summaries(() -> desk.state().get().freelancer(), () -> desk.engine().catalogue());
  }

  private static ClientMessage message(LetterBook book, Desk desk) {
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
