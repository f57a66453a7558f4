package org.gardefou.desk;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gardefou.engine.Engine;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;

/**
 * The advice about every mission of the list. What is not known is worked out in the background, a
 * few missions at a time, so that a save never waits for long. Used from the owner’s thread.
 */
final class Outlooks {
  private static final int PORTION = 4;

  private final Tasks tasks;
  private final Observable<Integer> found = new Observable<>(0);
  private final Map<UUID, Known> known = new HashMap<>();
  private final Deque<Task> waiting = new ArrayDeque<>();
  private final Set<UUID> asked = new HashSet<>();
  private boolean working;
  private int done;
  private int toldAt;
  private volatile boolean closed;

  private record Known(Engine engine, Client client, Mission mission, Dated dated) {
    /** Instances, not contents: an edit makes a new one, and comparing all answers takes time. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Engine otherEngine, Client otherClient, Mission otherMission, LocalDate day) {
      return engine == otherEngine
          && client == otherClient
          && mission == otherMission
          && dated.holdsOn(day);
    }
  }

  private record Task(Engine engine, Client client, Mission mission, LocalDate day) {
    Known done() {
      Outlook outlook = Outlook.of(mission, engine.examine(client, mission, day).outline());
      return new Known(engine, client, mission, Dated.of(outlook, mission, day));
    }
  }

  Outlooks(Tasks tasks) {
    this.tasks = tasks;
  }

  /** Changes whenever more of them are known. */
  Observable<Integer> found() {
    return found;
  }

  /** Whether nothing is being worked out. */
  boolean idle() {
    return waiting.isEmpty() && !working;
  }

  /** What is known from an earlier run about a mission that is as it was then. */
  void remember(Engine engine, Client client, Mission mission, Dated dated) {
    known.put(mission.id(), new Known(engine, client, mission, dated));
  }

  /** What is known at once. */
  Optional<Dated> peek(Engine engine, Client client, Mission mission, LocalDate day) {
    Known one = known.get(mission.id());
    return one != null && one.isOf(engine, client, mission, day)
        ? Optional.of(one.dated())
        : Optional.empty();
  }

  /** Works it out now. */
  Outlook now(Engine engine, Client client, Mission mission, LocalDate day) {
    Known one = new Task(engine, client, mission, day).done();
    known.put(mission.id(), one);
    return one.dated().outlook();
  }

  /** Has it worked out. */
  void want(Engine engine, Client client, Mission mission, LocalDate day) {
    if (asked.add(mission.id())) {
      waiting.add(new Task(engine, client, mission, day));
    }
    work();
  }

  private void work() {
    if (!working && !waiting.isEmpty() && !closed) {
      working = true;
      List<Task> portion = new ArrayList<>();
      while (portion.size() < PORTION && !waiting.isEmpty()) {
        portion.add(waiting.remove());
      }
      tasks.background(() -> workOut(portion));
    }
  }

  private void workOut(List<Task> portion) {
    if (!closed) {
      List<Known> results = portion.stream().map(Task::done).toList();
      tasks.owner(() -> take(results));
    }
  }

  /** Tells of it ever more rarely: every time the whole list is drawn anew. */
  private void take(List<Known> results) {
    for (Known one : results) {
      known.put(one.mission().id(), one);
      asked.remove(one.mission().id());
    }
    done += results.size();
    working = false;
    work();
    if (idle() || done >= 2 * toldAt) {
      toldAt = idle() ? 0 : done;
      done = idle() ? 0 : done;
      found.set(found.get() + 1);
    }
  }

  /** Forgets a mission that is gone. */
  void forget(Mission mission) {
    known.remove(mission.id());
  }

  /** Forgets all. */
  void clear() {
    known.clear();
    waiting.clear();
    asked.clear();
  }

  /** Works nothing more out. */
  void close() {
    closed = true;
  }
}
