package org.gardefou.ui.insights;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.engine.insight.WeightAdvice;
import org.gardefou.model.Freelancer;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.criteria.News;
import org.gardefou.ui.words.NumberText;

/** Weights that her missions suggest, each with its reason; taking over is one edit. */
record WeightsAdviceCard(UiContext context, News news, Messages messages) {

  Card of(List<WeightAdvice> advice) {
    Card card = Card.titled(messages.get("insights.weights"));
    VBox body = card.body();
    body.getChildren()
        .add(
            Ui.paragraph(
                messages.get(advice.isEmpty() ? "insights.weights.none" : "insights.weights.line"),
                "dense",
                "muted"));
    advice.forEach(one -> body.getChildren().add(row(one)));
    if (advice.size() > 1) {
      Button all = Ui.button(messages.get("insights.weights.all"), () -> take(advice), "small");
      all.setId("take-all");
      body.getChildren().add(all);
    }
    return card;
  }

  private HBox row(WeightAdvice advice) {
    String id = advice.criterion().id();
    VBox words =
        Ui.column(
            "gap-4",
            Ui.paragraph(
                messages.get(
                    "insights.weights.step",
                    messages.of(advice.criterion().name()),
                    number(advice.criterion().weight()),
                    number(advice.weight())),
                "strong",
                "dense"),
            Ui.paragraph(reason(advice), "dense"));
    words.setMinWidth(0);
    Button take =
        Ui.button(messages.get("insights.weights.take"), () -> take(List.of(advice)), "small");
    take.setId("take-" + id);
    take.setAccessibleText(take.getText() + ", " + messages.of(advice.criterion().name()));
    return Ui.row("gap-16", Ui.grow(words), take);
  }

  private String number(BigDecimal weight) {
    return NumberText.format(weight, messages.language());
  }

  private String reason(WeightAdvice advice) {
    var told = advice.because();
    return messages.get(
        "insights.weights.because",
        told.raised().count(),
        told.raised().of(),
        told.quiet().count(),
        told.quiet().of());
  }

  private void take(List<WeightAdvice> advice) {
    context
        .desk()
        .editFreelancer(
            context.texts().both("insights.edit.weights"),
            before -> news.noted(before, with(before, advice)));
  }

  private static Freelancer with(Freelancer before, List<WeightAdvice> advice) {
    Map<String, BigDecimal> weights = new TreeMap<>(before.weights());
    advice.forEach(one -> weights.put(one.criterion().id(), one.weight()));
    return before.withWeights(weights);
  }
}
