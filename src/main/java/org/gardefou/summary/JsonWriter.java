package org.gardefou.summary;

import java.util.List;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.engine.Assessment;
import org.gardefou.model.Client;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;

/**
 * Writes JSON for other programs: keys in English, enum names as they are, figures with one decimal
 * at most, sentences in the language asked for.
 */
public final class JsonWriter {
  /**
   * The whole assessment, health included ({@code garde-fou assess --format json}): it goes to
   * herself, not to a reader.
   */
  public String assessment(
      Client client, Mission mission, Assessment assessment, Language language) {
    return Nodes.written(new AssessmentJson(language).node(client, mission, assessment));
  }

  /**
   * The exported report. A summary has the keys of {@link #assessment} as far as its options let
   * them through, then her agreements and her decision; a comparison has its missions, then its
   * parts line by line.
   */
  public String write(Report report) {
    return switch (report) {
      case SummaryReport summary -> Nodes.written(new ReportJson(summary).node());
      case ComparisonReport comparison -> Nodes.written(ComparisonJson.node(comparison));
    };
  }

  /** Every question with all that is needed to answer it ({@code garde-fou questions}). */
  public String questions(List<Fact> facts, Catalogue catalogue, Language language) {
    return Nodes.written(new QuestionsJson(catalogue, language).node(facts));
  }
}
