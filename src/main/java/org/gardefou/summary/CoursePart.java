package org.gardefou.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.engine.Engine;
import org.gardefou.engine.Figures;
import org.gardefou.engine.Interval;
import org.gardefou.engine.Verdict;
import org.gardefou.engine.checkin.Strain;
import org.gardefou.engine.trend.Mark;
import org.gardefou.engine.trend.Trend;
import org.gardefou.engine.trend.TrendPoint;
import org.gardefou.engine.trend.TrendRun;
import org.gardefou.engine.trend.TrendWords;
import org.gardefou.model.CheckIn;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Snapshot.Range;
import org.gardefou.model.Text;
import org.gardefou.summary.SummaryReport.Course;
import org.gardefou.summary.SummaryReport.CourseLine;
import org.gardefou.summary.SummaryReport.Section;

/**
 * How a running mission moved, once there is a journal or a check-in: the ends of months that bring
 * something new, the days that deserve a word, what was said at check-ins, and her strain where
 * health is in the document.
 */
final class CoursePart {
  private final Catalogue catalogue;
  private final Wording wording;
  private final Audience audience;

  CoursePart(Catalogue catalogue, Wording wording, Audience audience) {
    this.catalogue = catalogue;
    this.wording = wording;
    this.audience = audience;
  }

  /** The course up to the day of the document. */
  Course course(Freelancer freelancer, Client client, Mission mission) {
    Mission then = mission.asOf(audience.date());
    Optional<Trend> trend =
        followed(then)
            ? TrendRun.whole(
                new Engine(catalogue, freelancer), client.withMission(then), then, audience.date())
            : Optional.empty();
    return new Course(
        section("course", trend.filter(Trend::drawable).map(this::lines).orElse(List.of())),
        trend.filter(Trend::drawable).map(this::said).orElse(List.of()),
        section("checkIns", checkIns(then)),
        section("strain", audience.hidesHealth() ? List.of() : strain(then)));
  }

  private static boolean followed(Mission mission) {
    return !mission.journal().entries().isEmpty() || mission.lastCheckIn().isPresent();
  }

  private <T> Section<T> section(String key, List<T> items) {
    return new Section<>(
        wording.get("summary." + key), wording.get("summary." + key + ".aside"), items, "");
  }

  private List<String> said(Trend trend) {
    return audience.hidesImpressions()
        ? List.of()
        : shown(TrendWords.of(trend, catalogue, !audience.hidesHealth()));
  }

  private List<String> shown(List<Text> sentences) {
    return sentences.stream()
        .filter(text -> !audience.hidesSentence(text, List.of()))
        .map(wording::of)
        .toList();
  }

  private List<CourseLine> lines(Trend trend) {
    List<Mark> marks =
        audience.hidesImpressions()
            ? List.of()
            : Mark.of(trend, catalogue, !audience.hidesHealth());
    NavigableSet<LocalDate> days = new TreeSet<>();
    trend.points().stream().filter(p -> !p.turn()).map(TrendPoint::date).forEach(days::add);
    marks.stream().map(Mark::date).forEach(days::add);
    return changed(days.stream().map(day -> line(day, trend.at(day), marks)).toList());
  }

  /** Without the days that only repeat the one before; the last stays. */
  private static List<CourseLine> changed(List<CourseLine> lines) {
    List<CourseLine> kept = new ArrayList<>();
    for (CourseLine line : lines) {
      if (kept.isEmpty() || line == lines.getLast() || !repeats(line, kept.getLast())) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static boolean repeats(CourseLine line, CourseLine before) {
    return line.what().isEmpty()
        && line.riskText().equals(before.riskText())
        && line.verdict() == before.verdict();
  }

  private CourseLine line(LocalDate day, TrendPoint point, List<Mark> marks) {
    List<Text> what = marks.stream().filter(m -> m.date().equals(day)).map(Mark::what).toList();
    return new CourseLine(
        day,
        point.glance().total(),
        point.glance().verdict(),
        wording.shortDay(day),
        Figures.interval(point.glance().total()),
        wording.verdict(Phase.ONGOING, point.glance().verdict()),
        String.join(" · ", shown(what)));
  }

  private List<String> checkIns(Mission mission) {
    return mission.checkIns().stream()
        .filter(checkIn -> !checkIn.open())
        .map(this::checkIn)
        .toList();
  }

  private String checkIn(CheckIn checkIn) {
    Range risk = checkIn.assessment().risk();
    Interval said = new Interval(risk.low().doubleValue(), risk.high().doubleValue());
    return Stream.of(
            wording.shortDay(checkIn.date()),
            Figures.interval(said),
            verdict(checkIn.assessment().verdict()),
            wording.free(checkIn.words()))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** A verdict that this version does not know keeps its name. */
  private String verdict(String name) {
    return Stream.of(Verdict.values())
        .filter(known -> known.name().equals(name))
        .map(known -> wording.verdict(Phase.ONGOING, known))
        .findFirst()
        .orElseGet(() -> wording.free(name));
  }

  private List<String> strain(Mission mission) {
    return Strain.of(mission).points().stream()
        .map(
            point ->
                Lines.joined(
                    wording.shortDay(point.date()),
                    wording.get("summary.risk.of", Integer.toString(point.mean()))))
        .toList();
  }
}
