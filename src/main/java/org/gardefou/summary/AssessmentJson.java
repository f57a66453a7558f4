package org.gardefou.summary;

import java.util.List;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.CriterionRisk;
import org.gardefou.engine.FactReading;
import org.gardefou.engine.Flag;
import org.gardefou.engine.GoodSign;
import org.gardefou.engine.Interval;
import org.gardefou.engine.OpenQuestion;
import org.gardefou.engine.Relapse;
import org.gardefou.model.Client;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Text;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An assessment as JSON. */
final class AssessmentJson {
  private final Language language;

  AssessmentJson(Language language) {
    this.language = language;
  }

  ObjectNode node(Client client, Mission mission, Assessment assessment) {
    ObjectNode node = Nodes.object();
    node.put("client", client.name());
    node.put("mission", mission.title());
    node.put("date", assessment.date().toString());
    node.put("catalogue", assessment.catalogueVersion());
    node.put("verdict", assessment.verdict().name());
    node.put("lean", assessment.lean().name());
    node.put("settled", assessment.settled());
    node.set("possibleVerdicts", possible(assessment));
    node.set("risk", risk(assessment.total(), assessment.exact()));
    node.set("answered", answered(assessment));
    node.set("criteria", Nodes.array(assessment.criteria(), AssessmentJson::criterion));
    node.set("flags", Nodes.array(assessment.flags(), this::flag));
    node.set("greens", Nodes.array(assessment.greens(), this::green));
    node.set("giveUp", Nodes.words(assessment.giveUps().stream().map(this::in).toList()));
    node.set("questions", Nodes.array(assessment.questions(), this::question));
    return node;
  }

  private static ArrayNode possible(Assessment assessment) {
    List<String> names = assessment.possibleVerdicts().stream().sorted().map(Enum::name).toList();
    return Nodes.words(names);
  }

  static ObjectNode risk(Interval total, boolean exact) {
    return bounds(Nodes.object(), total).put("exact", exact);
  }

  static ObjectNode bounds(ObjectNode node, Interval risk) {
    return node.put("low", Nodes.figure(risk.low())).put("high", Nodes.figure(risk.high()));
  }

  private static ObjectNode answered(Assessment assessment) {
    return Nodes.object()
        .put("known", assessment.coverage().known())
        .put("applicable", assessment.coverage().applicable());
  }

  private static ObjectNode criterion(CriterionRisk risk) {
    return bounds(Nodes.object().put("id", risk.criterion().id()), risk.risk())
        .put("exact", risk.exact());
  }

  private ObjectNode flag(Flag flag) {
    ObjectNode node = Nodes.object();
    node.put("rule", flag.rule().id());
    node.put("criterion", flag.rule().criterion());
    node.put("severity", flag.severity().name());
    node.put("state", flag.state().name());
    node.put("evidence", in(flag.evidence()));
    node.set("facts", Nodes.array(flag.facts(), AssessmentJson::fact));
    node.set("clauses", Nodes.words(flag.rule().clauses()));
    flag.relapse().ifPresent(relapse -> node.set("restored", restored(relapse)));
    return node;
  }

  private static ObjectNode fact(FactReading reading) {
    ObjectNode node = Nodes.object().put("id", reading.fact().id());
    Nodes.put(node, "value", reading.value());
    node.put("source", Nodes.name(reading.by()));
    if (!reading.entries().isEmpty()) {
      node.put("entries", reading.entries().size());
    }
    return node;
  }

  private static ObjectNode restored(Relapse relapse) {
    return Nodes.object()
        .put("clause", relapse.clause())
        .put("incident", relapse.entry().date().toString());
  }

  private ObjectNode green(GoodSign good) {
    return Nodes.object()
        .put("rule", good.green().id())
        .put("criterion", good.green().criterion())
        .put("text", in(good.text()));
  }

  private ObjectNode question(OpenQuestion question) {
    return Nodes.object()
        .put("fact", question.fact().id())
        .put("text", in(question.text()))
        .put("toClient", question.toClient());
  }

  private String in(Text text) {
    return text.in(language);
  }
}
