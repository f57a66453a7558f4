package org.gardefou.ui.data;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gardefou.model.Client;
import org.gardefou.model.Text;
import org.gardefou.store.Incoming;
import org.gardefou.store.IncomingReader;
import org.gardefou.store.Problem;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Notice;

/**
 * Opens client files and intakes from outside, one after the other, and says in the end what came
 * of them. Nothing that is here is overwritten.
 */
public final class OpenFiles {
  private static final String SUFFIX = ".json";

  /** How many faults of one file are told; the next ones show once these are mended. */
  private static final int TOLD = 3;

  private final UiContext context;
  private final Arrivals arrivals;
  private final Deque<Path> waiting = new ArrayDeque<>();
  private final List<Opened> opened = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private boolean working;

  /** Opens files into the desk of a window. */
  public OpenFiles(UiContext context) {
    this.context = context;
    this.arrivals = new Arrivals(context, this::done);
  }

  /** Whether a file may be one that can be opened, as far as its name says. */
  public static boolean isOurs(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(SUFFIX);
  }

  private Messages messages() {
    return context.messages().get();
  }

  /** Asks for files and opens them. */
  public void choose() {
    open(context.files().chooseImports("*" + SUFFIX, messages().get("opening.kind")));
  }

  /** Opens files, after those that are being opened. */
  public void open(List<Path> files) {
    Optional<Text> readOnly = context.desk().safekeeping().findings().get().readOnly();
    if (files.isEmpty()) {
      return;
    }
    if (readOnly.isPresent()) {
      tell(Notice.Kind.CAUTION, "opening.readonly", messages().of(readOnly.get()));
    } else if (context.dialogs().isOpen() && !working) {
      later(files);
    } else {
      waiting.addAll(files);
      next();
    }
  }

  /** A question that is being asked is not swept away. */
  private void later(List<Path> files) {
    context
        .notices()
        .show(
            Notice.of(
                    Notice.Kind.INFO,
                    messages().get("opening.later", names(files)),
                    messages().get("opening.later.text"))
                .with(messages().get("opening.verb"), () -> open(files)));
  }

  private static String names(List<Path> files) {
    return files.stream().map(OpenFiles::name).collect(Collectors.joining(", "));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private void next() {
    if (working) {
      return;
    }
    Path file = waiting.poll();
    if (file == null) {
      report();
      return;
    }
    working = true;
    if (isOurs(file)) {
      read(file);
    } else {
      refuse(file, messages().get("opening.foreign"));
    }
  }

  private void read(Path file) {
    IncomingReader reader = new IncomingReader(context.desk().engine().catalogue());
    context
        .desk()
        .read(
            file,
            content ->
                context
                    .tasks()
                    .background(
                        () -> {
                          Incoming incoming = reader.read(content);
                          context.tasks().owner(() -> take(file, incoming));
                        }),
            why -> refuse(file, messages().of(why)));
  }

  private void take(Path file, Incoming incoming) {
    switch (incoming) {
      case Incoming.OfClient(Client client) when client.format() > Client.FORMAT ->
          refuse(file, messages().get("store.bad.newer", client.format()));
      case Incoming.OfClient(Client client) -> arrivals.client(client);
      case Incoming.OfIntake(Client client) -> arrivals.intake(client);
      case Incoming.OfProfile profile -> refuse(file, messages().get("opening.profile"));
      case Incoming.Refused(List<Problem> problems) -> refuse(file, places(problems));
    }
  }

  private String places(List<Problem> problems) {
    String told = problems.stream().limit(TOLD).map(this::place).collect(Collectors.joining(" "));
    int more = problems.size() - TOLD;
    return more > 0 ? told + " " + messages().count("opening.more", more) : told;
  }

  private String place(Problem problem) {
    String why = messages().of(problem.message());
    return problem.line() == 0
        ? why
        : messages().get("opening.place", "" + problem.line(), "" + problem.column(), why);
  }

  private void refuse(Path file, String why) {
    refused.add(messages().get("opening.refused.each", name(file), why));
    working = false;
    next();
  }

  private void done(Opened result) {
    opened.add(result);
    working = false;
    next();
  }

  private void report() {
    List<Opened> all = List.copyOf(opened);
    List<String> not = List.copyOf(refused);
    opened.clear();
    refused.clear();
    if (!all.isEmpty()) {
      show(all.getLast());
    }
    List<Client> changed = all.stream().filter(Opened::changed).map(Opened::client).toList();
    if (!not.isEmpty()) {
      String key = not.size() == 1 ? "opening.refused" : "opening.refused.some";
      tell(Notice.Kind.ERROR, key, lines(not, changed));
    } else if (!changed.isEmpty()) {
      tell(
          Notice.Kind.SUCCESS,
          "opening.done",
          messages().get("opening.done.text", clients(changed)));
    } else if (!all.isEmpty()) {
      tell(Notice.Kind.INFO, "opening.same", "");
    }
  }

  private static String clients(List<Client> all) {
    return all.stream().map(Client::name).distinct().collect(Collectors.joining(", "));
  }

  private String lines(List<String> not, List<Client> changed) {
    String added =
        changed.isEmpty() ? "" : messages().get("opening.done.also", clients(changed)) + "\n";
    return added + String.join("\n", not) + "\n" + messages().get("opening.safe");
  }

  private void show(Opened last) {
    if (last.mission() == null) {
      context.navigator().openClient(last.client().id());
    } else {
      context.navigator().openMission(last.client().id(), last.mission());
    }
  }

  private void tell(Notice.Kind kind, String key, String details) {
    context.notices().show(Notice.of(kind, messages().get(key), details));
  }
}
