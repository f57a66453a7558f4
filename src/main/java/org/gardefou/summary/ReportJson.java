package org.gardefou.summary;

import java.util.List;
import java.util.stream.Stream;
import org.gardefou.engine.Interval;
import org.gardefou.summary.SummaryReport.Advice;
import org.gardefou.summary.SummaryReport.AgreementLine;
import org.gardefou.summary.SummaryReport.FactLine;
import org.gardefou.summary.SummaryReport.Finding;
import org.gardefou.summary.SummaryReport.Good;
import org.gardefou.summary.SummaryReport.Group;
import org.gardefou.summary.SummaryReport.Labelled;
import org.gardefou.summary.SummaryReport.Made;
import org.gardefou.summary.SummaryReport.Own;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The report as JSON: what the options let through, and no more. */
final class ReportJson {
  private final SummaryReport report;

  ReportJson(SummaryReport report) {
    this.report = report;
  }

  ObjectNode node() {
    ObjectNode node = Nodes.object();
    node.put("client", report.subject().client());
    node.put("mission", report.subject().mission());
    node.put("date", report.head().date().toString());
    node.put("catalogue", report.foot().version());
    advice(node, report.advice());
    node.set("criteria", criteria());
    node.set("flags", Nodes.array(report.findings().list().items(), ReportJson::flag));
    node.set("greens", Nodes.array(report.greens().items(), ReportJson::green));
    node.set("giveUp", Nodes.words(report.giveUps().items()));
    node.set("questions", questions());
    node.set("reasons", Nodes.words(report.why().items()));
    node.set("agreements", Nodes.array(report.agreements().items(), ReportJson::agreement));
    if (report.money().list().shown()) {
      node.set("money", Nodes.array(report.money().list().items(), ReportJson::line));
    }
    course(node);
    node.set("notes", Nodes.words(notes()));
    node.set("decision", decision(report.own()));
    return node;
  }

  private static void advice(ObjectNode node, Advice advice) {
    node.put("verdict", advice.verdict().name());
    node.put("lean", advice.lean().name());
    node.put("settled", advice.settled());
    node.set("possibleVerdicts", Nodes.words(advice.possible().stream().map(Enum::name).toList()));
    node.set("risk", AssessmentJson.risk(advice.risk(), advice.exact()));
    node.set(
        "answered",
        Nodes.object()
            .put("known", advice.coverage().known())
            .put("applicable", advice.coverage().applicable()));
  }

  private ArrayNode criteria() {
    Stream<ObjectNode> risky =
        report.risks().bars().items().stream().map(bar -> criterion(bar.id(), bar.risk()));
    Stream<ObjectNode> zero = report.risks().zeros().stream().map(z -> criterion(z.id(), z.risk()));
    return Nodes.array(Stream.concat(risky, zero).toList(), node -> node);
  }

  private static ObjectNode criterion(String id, Interval risk) {
    return AssessmentJson.bounds(Nodes.object().put("id", id), risk);
  }

  private static ObjectNode flag(Finding finding) {
    ObjectNode node = Nodes.object();
    node.put("rule", finding.rule());
    node.put("criterion", finding.id());
    node.put("severity", finding.severity().name());
    node.put("state", finding.state().name());
    node.put("evidence", finding.evidence());
    node.set("facts", Nodes.array(finding.facts(), ReportJson::fact));
    node.set("clauses", Nodes.words(finding.clauses()));
    return node;
  }

  private static ObjectNode fact(FactLine fact) {
    ObjectNode node = Nodes.object().put("id", fact.id());
    Nodes.put(node, "value", fact.value());
    return node.put("source", Nodes.name(fact.by()));
  }

  private static ObjectNode green(Good good) {
    return Nodes.object()
        .put("rule", good.rule())
        .put("criterion", good.id())
        .put("text", good.text());
  }

  private ArrayNode questions() {
    List<ObjectNode> nodes =
        report.questions().groups().stream().flatMap(ReportJson::questions).toList();
    return Nodes.array(nodes, node -> node);
  }

  private static Stream<ObjectNode> questions(Group group) {
    return group.items().stream()
        .map(
            question ->
                Nodes.object()
                    .put("fact", question.id())
                    .put("text", question.text())
                    .put("toClient", group.toClient()));
  }

  private static ObjectNode agreement(AgreementLine line) {
    return Nodes.object()
        .put("clause", line.rule())
        .put("name", line.name())
        .put("state", line.state().name())
        .put("date", line.date().map(Object::toString).orElse(null))
        .put("proof", line.proof());
  }

  private static ObjectNode line(Labelled line) {
    return Nodes.object().put("id", line.id()).put("label", line.label()).put("text", line.text());
  }

  private void course(ObjectNode node) {
    SummaryReport.Course course = report.course();
    if (course.list().shown()) {
      node.set("course", Nodes.array(course.list().items(), ReportJson::course));
      node.set("courseInWords", Nodes.words(course.said()));
    }
    if (course.checkIns().shown()) {
      node.set("checkIns", Nodes.words(course.checkIns().items()));
    }
    if (course.strain().shown()) {
      node.set("strain", Nodes.words(course.strain().items()));
    }
  }

  private static ObjectNode course(SummaryReport.CourseLine line) {
    ObjectNode node = Nodes.object().put("date", line.on().toString());
    AssessmentJson.bounds(node, line.risk());
    return node.put("verdict", line.verdict().name()).put("what", line.what());
  }

  private List<String> notes() {
    return Stream.of(
            report.findings().notes().stream(),
            report.money().notes().stream(),
            Stream.of(report.own().note()).filter(note -> !note.isEmpty()),
            Stream.of(report.foot().disclaimer()))
        .flatMap(notes -> notes)
        .toList();
  }

  private static @Nullable ObjectNode decision(Own own) {
    return own.decision().map(made -> decision(made, own.lines())).orElse(null);
  }

  private static ObjectNode decision(Made made, List<Labelled> lines) {
    ObjectNode node = Nodes.object();
    node.put("choice", made.choice().name());
    node.put("date", made.date().toString());
    lines.forEach(line -> node.put(line.id(), line.text()));
    return node.put("review", made.review().map(Object::toString).orElse(null));
  }
}
