package org.gardefou.summary;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gardefou.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the tree says, every writer says. */
class SameContentTest {
  private static final Samples SAMPLES = new Samples();

  // For machines, or said elsewhere: zeros in one line, ids beside names, the page in numbers.
  private static final Set<String> SILENT =
      Set.of(
          "id",
          "zeros",
          "Finding.clauses",
          "Foot.page",
          "Foot.version",
          "Section.empty",
          "Part.empty",
          "Column.advice");

  static Stream<Arguments> samples() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                Stream.of(
                    Arguments.of("running", SAMPLES.running(), language),
                    Arguments.of("empty", SAMPLES.empty(), language),
                    Arguments.of("crowded", SAMPLES.crowded(), language)));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("samples")
  void everyWriterSaysAll(String name, Samples.Case sample, Language language) {
    SummaryReport report = sample.report(language, SummaryOptions.mine());
    List<String> words = words(report, Set.of());
    List<String> plain = words(report, Set.of("columns"));
    assertTrue(words.size() > 25, "the tree has words");
    says("html", Read.htmlText(new HtmlWriter().write(report)), words, report);
    says("pdf", Read.pdfText(new PdfWriter().write(report)), words, report);
    says("markdown", Read.markdownText(new MarkdownWriter().write(report)), plain, report);
    says("text", new TextWriter().write(report), plain, report);
    says("csv", Read.csvText(new CsvWriter().write(report), language), plain, report);
  }

  private static List<String> order(SummaryReport report) {
    return List.of(
        report.subject().client(),
        report.advice().heading(),
        report.why().title(),
        report.findings().list().title(),
        report.risks().bars().title(),
        report.questions().title(),
        report.own().heading());
  }

  private static void inOrder(String writer, String document, List<String> parts) {
    String dense = Read.dense(document);
    int at = -1;
    for (String part : parts) {
      at = dense.indexOf(Read.dense(part), at + 1);
      assertTrue(at >= 0, writer + " has " + part + " too early or not at all");
    }
  }

  private static void says(
      String writer, String document, List<String> words, SummaryReport report) {
    inOrder(writer, document, order(report));
    String dense = Read.dense(document);
    List<String> missing =
        words.stream().filter(word -> !dense.contains(Read.dense(word))).toList();
    assertTrue(missing.isEmpty(), writer + " does not say " + missing);
  }

  static List<String> words(Report report, Set<String> without) {
    List<String> words = new ArrayList<>();
    collect(report, words, without);
    return words;
  }

  private static void collect(Object value, List<String> words, Set<String> without) {
    switch (value) {
      case null -> {}
      case String text -> words.add(text);
      case List<?> list -> list.forEach(item -> collect(item, words, without));
      case SummaryReport.Section<?> section when !section.shown() -> {}
      case SummaryReport.Findings findings when findings.list().items().isEmpty() -> {
        collect(findings.list(), words, without);
        collect(findings.notes(), words, without);
      }
      case Record record when inTree(record) -> components(record, words, without);
      default -> {}
    }
  }

  private static boolean inTree(Record record) {
    return record.getClass().getPackage().equals(SummaryReport.class.getPackage());
  }

  private static void components(Record record, List<String> words, Set<String> without) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      String name = component.getName();
      String full = record.getClass().getSimpleName() + "." + name;
      if (!SILENT.contains(name) && !SILENT.contains(full) && !without.contains(name)) {
        collect(read(record, component), words, without);
      }
    }
  }

  private static Object read(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
