package org.gardefou.engine.trend;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gardefou.engine.Engine;
import org.gardefou.engine.Examination;
import org.gardefou.engine.Glance;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Works out the trend of a mission, a few days at a time, so that it can be interrupted. What an
 * earlier run found of days that have not changed since is taken over. Used by one thread at a
 * time.
 */
public final class TrendRun {
  private static final int LEAD_DAYS = 30;

  private final Engine engine;
  private final Client client;
  private final Mission mission;
  private final LocalDate from;
  private final LocalDate to;
  private final NavigableSet<LocalDate> samples;
  private final Deque<LocalDate> waiting;
  private final int days;
  private final SortedMap<LocalDate, Glance> glances = new TreeMap<>();
  private final @Nullable TrendRun before;
  private @Nullable Examination last;

  private TrendRun(
      Engine engine,
      Client client,
      Mission mission,
      LocalDate from,
      LocalDate to,
      @Nullable TrendRun before) {
    this.engine = engine;
    this.client = client;
    // The moment of the last edit says nothing about any day.
    this.mission = mission.withChanged(null);
    this.from = from;
    this.to = to;
    this.before = before != null && before.fits(engine, client) ? before : null;
    samples = Samples.of(from, to);
    NavigableSet<LocalDate> days =
        new TreeSet<>(ChangeDays.of(engine.catalogue(), mission, from, to));
    days.addAll(samples);
    waiting = new ArrayDeque<>(days);
    this.days = days.size();
  }

  /**
   * A run that has done nothing yet; none for a prospect, and none where nothing is dated.
   *
   * @param before an earlier run, best of the same mission
   */
  public static Optional<TrendRun> of(
      Engine engine, Client client, Mission mission, LocalDate today, @Nullable TrendRun before) {
    LocalDate ended = mission.ended();
    LocalDate to = ended != null && ended.isBefore(today) ? ended : today;
    return begin(mission, to)
        .filter(from -> mission.phase() == Phase.ONGOING)
        .map(from -> new TrendRun(engine, client, mission, from, to, before));
  }

  /** The whole trend at once. */
  public static Optional<Trend> whole(
      Engine engine, Client client, Mission mission, LocalDate today) {
    return of(engine, client, mission, today, null)
        .map(
            run -> {
              while (run.step()) {}
              return run.trend();
            });
  }

  /**
   * The first day of the mission, but not long before anything is dated: nothing could have moved.
   */
  private static Optional<LocalDate> begin(Mission mission, LocalDate to) {
    LocalDate since = mission.since();
    return ChangeDays.dated(mission)
        .filter(day -> !day.isAfter(to))
        .min(LocalDate::compareTo)
        .map(
            first -> {
              LocalDate early = first.minusDays(LEAD_DAYS);
              return since == null ? first : since.isAfter(early) ? since : early;
            })
        .map(first -> first.isAfter(to) ? to : first);
  }

  @SuppressWarnings("ReferenceEquality") // Another engine has other rules or another profile.
  private boolean fits(Engine otherEngine, Client otherClient) {
    return engine == otherEngine && frame(client, mission).equals(frame(otherClient, mission));
  }

  /** All of the client but this mission. */
  private static Client frame(Client client, Mission mission) {
    return client.withMissions(
        client.missions().stream().filter(m -> !m.id().equals(mission.id())).toList());
  }

  /** Looks at one more day; false once all were looked at. */
  public boolean step() {
    LocalDate day = waiting.poll();
    if (day != null) {
      Mission then = mission.asOf(day);
      glances.put(day, known(day, then).orElseGet(() -> examine(day, then)));
    }
    return !waiting.isEmpty();
  }

  /** How much of the days was looked at, 0 to 1. */
  public double share() {
    return 1 - (double) waiting.size() / days;
  }

  private Optional<Glance> known(LocalDate day, Mission then) {
    return Optional.ofNullable(before)
        .filter(run -> run.glances.containsKey(day) && run.mission.asOf(day).equals(then))
        .map(run -> run.glances.get(day));
  }

  private Glance examine(LocalDate day, Mission then) {
    Client thenClient = client.withMission(then);
    Examination found =
        last == null
            ? engine.examine(thenClient, then, day)
            : engine.reexamine(last, thenClient, then, day);
    last = found;
    return found.glance();
  }

  /**
   * The trend, once {@link #step} has no more to do.
   *
   * @throws IllegalStateException before that
   */
  public Trend trend() {
    if (!waiting.isEmpty()) {
      throw new IllegalStateException("days are left");
    }
    return new Gathering(mission, from, to, samples, glances).trend();
  }
}
