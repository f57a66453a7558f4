package org.gardefou.ui.rules;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Overlay;
import org.gardefou.catalogue.Problem;
import org.gardefou.desk.Tasks;
import org.gardefou.engine.Engine;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Text;

/**
 * Tries a rule in the background, a moment after she stopped typing. Only the latest try counts;
 * one that is out of date is given up, for saving waits behind it.
 */
final class TrialRun {
  private static final Duration QUIET = Duration.ofMillis(300);

  private final Tasks tasks;
  private final Consumer<Trial> onResult;
  private final AtomicLong latest = new AtomicLong();
  private Tasks.Cancellable timer = () -> {};

  TrialRun(Tasks tasks, Consumer<Trial> onResult) {
    this.tasks = tasks;
    this.onResult = onResult;
  }

  /**
   * What is tried, and on what.
   *
   * @param freelancer her profile with the rule in it
   */
  record Request(
      String rule,
      Catalogue base,
      Freelancer freelancer,
      Engine now,
      List<Client> clients,
      LocalDate today) {}

  /** Tries this, instead of what was wanted before. */
  void start(Request request) {
    stop();
    long number = latest.get();
    timer = tasks.later(QUIET, () -> tasks.background(() -> run(request, number)));
  }

  /** Tries nothing. */
  void stop() {
    timer.cancel();
    latest.incrementAndGet();
  }

  private void run(Request request, long number) {
    if (latest.get() == number) {
      Trial trial = trying(request).on(request.clients(), () -> latest.get() == number);
      tasks.owner(() -> take(trial, number));
    }
  }

  private static Trial.Trying trying(Request request) {
    CatalogueLoader.Loaded loaded = Overlay.apply(request.base(), request.freelancer());
    return new Trial.Trying(
        request.rule(),
        request.now(),
        new Engine(loaded.catalogue(), request.freelancer()),
        request.today(),
        warnings(loaded.problems(), request));
  }

  /** That she writes in one language is no news while she writes. */
  private static List<Text> warnings(List<Problem> problems, Request request) {
    int at = OwnEdits.indexOf(request.freelancer().ownRules(), request.rule());
    return OwnEdits.of(problems, OwnEdits.RULES, at).stream()
        .filter(problem -> problem.code() != Problem.Code.ONE_LANGUAGE)
        .map(Problem::message)
        .distinct()
        .toList();
  }

  private void take(Trial trial, long number) {
    if (latest.get() == number) {
      onResult.accept(trial);
    }
  }
}
