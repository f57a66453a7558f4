package org.gardefou.ui.insights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.engine.insight.Case;
import org.gardefou.engine.insight.Considered;
import org.gardefou.engine.insight.Insights;
import org.gardefou.engine.insight.Method;
import org.gardefou.engine.insight.Noes;
import org.gardefou.engine.insight.Outcome;
import org.gardefou.engine.insight.Share;
import org.gardefou.engine.insight.WeightAdvice;
import org.gardefou.model.Client;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.EmptyState;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.InlineMessage;
import org.gardefou.ui.component.Notice;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.criteria.News;

/** What reviewed missions say about rules, criteria, weights and noes. */
record LessonsPage(UiContext context, News news, Messages messages) {

  List<Node> content() {
    Catalogue catalogue = context.desk().engine().catalogue();
    List<Client> clients = context.desk().state().get().clients();
    Insights insights = Insights.of(clients, catalogue);
    Noes noes = Noes.of(Considered.of(clients));
    List<Node> nodes = new ArrayList<>();
    if (insights.samples() && (insights.missing() == 0 || noes.missions() > 0)) {
      nodes.add(samples(messages));
    }
    if (insights.missing() > 0) {
      nodes.add(insights.samples() ? beforeTheFirst() : waiting(insights));
    } else {
      nodes.add(Ui.paragraph(headline(insights)));
      addCards(nodes, insights, catalogue);
    }
    if (noes.missions() > 0) {
      nodes.add(new NoesCard(messages, context.desk().state().get().freelancer()).of(noes));
    }
    if (insights.missing() == 0) {
      nodes.add(Ui.paragraph(messages.get("insights.method"), "caption", "muted"));
    }
    return nodes;
  }

  static InlineMessage samples(Messages messages) {
    return new InlineMessage(
        Notice.of(
            Notice.Kind.INFO,
            messages.get("insights.samples"),
            messages.get("insights.samples.text")));
  }

  private EmptyState waiting(Insights insights) {
    return empty(messages.count("insights.empty", insights.missing()), soFar(insights));
  }

  /** Nothing is counted down from the samples: they go as soon as she has a client of her own. */
  private EmptyState beforeTheFirst() {
    return empty(
        messages.get("insights.empty.own", Method.LEAST_CASES),
        messages.get("insights.empty.samples"));
  }

  private EmptyState empty(String title, String soFar) {
    return new EmptyState(
        Icon.INSIGHT,
        title,
        (messages.get("insights.empty.text", Method.LEAST_CASES) + "\n" + soFar).strip(),
        Ui.button(messages.get("mission.back"), context.navigator()::openMissions));
  }

  private String soFar(Insights insights) {
    return (some("insights.empty.have", insights.cases().size())
            + some("insights.empty.waiting", insights.waiting())
            + unusable(insights))
        .strip();
  }

  /** A sentence about a count, nothing about none. */
  private String some(String key, int count) {
    return count == 0 ? "" : " " + messages.count(key, count);
  }

  private String unusable(Insights insights) {
    return some("insights.unusable", insights.unusable());
  }

  private String headline(Insights insights) {
    List<Case> cases = insights.cases();
    int badly = (int) cases.stream().filter(c -> c.outcome() == Outcome.BADLY).count();
    int refused = (int) cases.stream().filter(Case::refused).count();
    return messages.get(
            "insights.headline", ForetellingRow.words(messages, new Share(badly, cases.size())))
        + some("insights.headline.noes", refused)
        + unusable(insights);
  }

  private void addCards(List<Node> nodes, Insights insights, Catalogue catalogue) {
    ForetellingCard cards = new ForetellingCard(messages);
    nodes.add(
        cards.of(
            "insights.criteria",
            insights.criteria(),
            id -> messages.of(catalogue.criterion(id).name()),
            id -> ""));
    nodes.add(cards.of("insights.rules", insights.rules(), id -> rule(catalogue, id), id -> id));
    nodes.add(
        new WeightsAdviceCard(context, news, messages).of(WeightAdvice.of(insights, catalogue)));
  }

  /** A rule that the catalogue no longer has keeps its id. */
  private String rule(Catalogue catalogue, String id) {
    return Optional.ofNullable(catalogue.rules().get(id))
        .map(rule -> messages.of(rule.title()))
        .orElseGet(() -> messages.get("insights.rule.gone", id));
  }
}
