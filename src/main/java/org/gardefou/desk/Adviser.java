package org.gardefou.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Overlay;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Engine;
import org.gardefou.engine.Examination;
import org.gardefou.engine.Sources;
import org.gardefou.letters.LetterBook;
import org.gardefou.letters.LetterContext;
import org.gardefou.letters.LetterLoader;
import org.gardefou.letters.Reminder;
import org.gardefou.letters.Reminders;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.jspecify.annotations.Nullable;

/** The advice of today about the documents as they are now: by the engine and by the letters. */
final class Adviser implements Listing.Advice {
  private final Supplier<Catalogue> catalogue;
  private final OpenDocuments documents;
  private final Clock clock;
  private final Tasks tasks;
  private final String program;
  private final AssessmentCache assessments = new AssessmentCache();
  private @Nullable Engine engine;
  private @Nullable LetterBook letters;

  /**
   * @param catalogue asked only where there is something to advise on
   * @param program its version
   */
  Adviser(
      Supplier<Catalogue> catalogue,
      OpenDocuments documents,
      Clock clock,
      Tasks tasks,
      String program) {
    this.catalogue = catalogue;
    this.documents = documents;
    this.clock = clock;
    this.tasks = tasks;
    this.program = program;
  }

  /** An engine for a profile; from whatever thread. */
  Engine engine(Freelancer freelancer) {
    return new Engine(Overlay.apply(catalogue.get(), freelancer).catalogue(), freelancer);
  }

  Catalogue catalogue() {
    return catalogue.get();
  }

  @Override
  public Engine engine() {
    Engine now = engine;
    if (now == null) {
      now = engine(documents.now().freelancer());
      engine = now;
    }
    return now;
  }

  @Override
  public Documents documents() {
    return documents.now();
  }

  @Override
  public String program() {
    return program;
  }

  AssessmentCache assessments() {
    return assessments;
  }

  @Override
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  Assessment assess(Client client, Mission mission) {
    return assessments.get(engine(), client, mission, today());
  }

  Optional<Assessment> known(Client client, Mission mission) {
    return assessments.known(engine(), client, mission, today());
  }

  void workOut(Client client, Mission mission, Runnable done) {
    Supplier<AssessmentCache.Entry> work = assessments.work(engine(), client, mission, today());
    tasks.background(
        () -> {
          AssessmentCache.Entry entry = work.get();
          tasks.owner(
              () -> {
                assessments.keep(entry);
                done.run();
              });
        });
  }

  /** From the examination behind the advice, where there is one. */
  Sources sources(Client client, Mission mission) {
    return assessments
        .peek(engine(), client, mission, today())
        .map(Examination::sources)
        .orElseGet(() -> engine().sources(client, mission, today()));
  }

  /** Her profile has changed. */
  void renew() {
    engine = null;
  }

  /** The documents are others altogether, and this is the engine for the profile among them. */
  void restart(Engine now) {
    assessments.clear();
    engine = now;
  }

  /** A client is gone. */
  void forget(Client client) {
    assessments.forget(client);
  }

  void readLettersAhead() {
    tasks.background(
        () -> {
          LetterBook read = LetterLoader.builtIn(catalogue.get()).book();
          tasks.owner(() -> letters = read);
        });
  }

  LetterBook letters() {
    LetterBook read = letters;
    if (read == null) {
      read = LetterLoader.builtIn(catalogue.get()).book();
      letters = read;
    }
    return read;
  }

  /** The letters are read only where she is on her way out. */
  List<Reminder> reminders(Client client, Mission mission) {
    return Stream.concat(
            Reminders.of(mission).stream(),
            mission.leaving().noticeOn() == null
                ? Stream.empty()
                : Reminders.step(letters().leaving(), context(client, mission)).stream())
        .toList();
  }

  private LetterContext context(Client client, Mission mission) {
    return new LetterContext(
        client,
        mission,
        documents.now().freelancer(),
        assess(client, mission),
        engine().catalogue(),
        today());
  }
}
