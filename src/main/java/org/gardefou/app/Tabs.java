package org.gardefou.app;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.gardefou.desk.Desk;
import org.gardefou.desk.Lazy;
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
import org.gardefou.ui.mission.LazyTab;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.mission.MissionTabs;
import org.gardefou.ui.mission.TabTitle;
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
    return Stream.of(
            FactsTab.TITLE,
            FlagsTab.TITLE,
            ConditionsTab.TITLE,
            ReplyTab.TITLE,
            JournalTab.TITLE,
            DecisionTab.TITLE)
        .map(TabTitle::key)
        .toList();
  }

  @Override
  public List<LazyTab> create(UiContext context, UUID client, UUID mission, IntConsumer openTab) {
    MissionScope scope = MissionScope.of(context, client, mission);
    Lazy<FactsTab> facts = new Lazy<>(() -> facts(context, scope));
    Lazy<ReplyTab> reply = new Lazy<>(() -> reply(context, scope, openTab));
    Lazy<ConditionsTab> conditions =
        new Lazy<>(
            () ->
                conditions(
                    context,
                    scope,
                    () -> {
                      reply.get().openTerms();
                      openTab.accept(REPLY);
                    }));
    Consumer<String> openClause =
        clause -> {
          conditions.get().reveal(clause);
          openTab.accept(CONDITIONS);
        };
    Consumer<String> openFact =
        fact -> {
          openTab.accept(FACTS);
          facts.get().jump(fact);
        };
    return List.of(
        new LazyTab(FactsTab.TITLE, facts),
        new LazyTab(FlagsTab.TITLE, new Lazy<>(() -> flags(context, scope, openClause, openFact))),
        new LazyTab(ConditionsTab.TITLE, conditions),
        new LazyTab(ReplyTab.TITLE, reply),
        new LazyTab(JournalTab.TITLE, new Lazy<>(() -> journal(context, scope))),
        new LazyTab(
            DecisionTab.TITLE,
            new Lazy<>(() -> DecisionTab.of(context, client, mission, summaries(context.desk())))));
  }

  private static FactsTab facts(UiContext context, MissionScope scope) {
    LetterBook letters = context.desk().letters();
    return new FactsTab(
        scope,
        context.texts(),
        context.messages(),
        message(letters, context.desk()),
        new NoteReader(letters.words()),
        context.tasks());
  }

  private static FlagsTab flags(
      UiContext context,
      MissionScope scope,
      Consumer<String> openClause,
      Consumer<String> openFact) {
    return new FlagsTab(
        scope,
        context.messages(),
        context.tasks(),
        openClause,
        new MoneyCard.Actions(openFact, MoneyDialog.of(context)::open));
  }

  private static ConditionsTab conditions(
      UiContext context, MissionScope scope, Runnable openTerms) {
    return new ConditionsTab(
        scope, context.messages(), context.texts(), context.tasks(), openTerms);
  }

  private static JournalTab journal(UiContext context, MissionScope scope) {
    return new JournalTab(
        Parts.of(context, scope),
        List.of(
            new CheckInCard(scope, context.messages(), context.desk()::editFreelancer),
            new TrendCard(scope, context.messages(), context.tasks())));
  }

  private ReplyTab reply(UiContext context, MissionScope scope, IntConsumer openTab) {
    return new ReplyTab(
        new ReplyTab.Parts(
            scope,
            context.desk().letters(),
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
