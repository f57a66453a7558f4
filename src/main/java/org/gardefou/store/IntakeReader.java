package org.gardefou.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;

/**
 * Reads an intake file: one client, one mission, answers, agreed clauses. Reports all that is wrong
 * at once, each with its place; a file with a fault gives no client at all.
 */
public final class IntakeReader {
  private static final int FORMAT = 1;
  private static final Set<String> ROOT =
      Set.of("$schema", "format", "client", "mission", "answers", "agreed");
  private static final Set<String> CLIENT = Set.of("name", "kind");
  private static final Set<String> MISSION = Set.of("title", "phase", "since");

  private static final IntakeFields.Unknown CLAUSE =
      new IntakeFields.Unknown("intake.clause", "intake.clause.hint");

  private final Catalogue catalogue;
  private final ModelJson json = new ModelJson();

  /** Reads against the facts and clauses of a catalogue. */
  public IntakeReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The client and mission in a file, or all that is wrong with it. */
  public Intake read(byte[] content) {
    try {
      return read(json.readPlaced(content));
    } catch (BadFileException e) {
      return new Intake.Refused(List.of(Problem.of(e)));
    }
  }

  private Intake read(Placed document) {
    List<Problem> problems = new ArrayList<>();
    if (!(document instanceof Placed.Fields fields)) {
      IntakeFields nothing =
          new IntakeFields(Placed.nothing(document.place()), JsonPath.ROOT, problems);
      nothing.problem(JsonPath.ROOT, document.place(), "intake.root");
      return new Intake.Refused(problems);
    }
    IntakeFields root = new IntakeFields(fields, JsonPath.ROOT, problems);
    root.allowOnly(ROOT);
    format(root);
    Optional<Client> client = client(root.object("client", true));
    Optional<Mission> mission = mission(root.object("mission", true));
    Map<String, Answer> answers =
        new IntakeAnswers(catalogue, root.object("answers", false)).read();
    List<Agreement> agreed = agreed(root);
    return problems.isEmpty()
        ? whole(
            client.orElseThrow(), mission.orElseThrow().withAnswers(answers).withAgreements(agreed))
        : new Intake.Refused(inOrder(problems));
  }

  private static Intake whole(Client client, Mission mission) {
    return new Intake.Read(client.withMission(mission), mission);
  }

  private static List<Problem> inOrder(List<Problem> problems) {
    return problems.stream()
        .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
        .toList();
  }

  private static void format(IntakeFields root) {
    Optional<Integer> format = root.number("format");
    if (format.filter(f -> f > FORMAT).isPresent()) {
      root.problem("format", "intake.newer", format.get());
    } else if (!format.equals(Optional.of(FORMAT))) {
      root.problem("format", "intake.format");
    }
  }

  private static Optional<Client> client(IntakeFields fields) {
    if (fields.isAbsent()) {
      return Optional.empty();
    }
    fields.allowOnly(CLIENT);
    Optional<String> name = fields.requiredText("name");
    Optional<ClientKind> kind =
        fields.requiredConstant("kind", ClientKind.values(), ClientKind::id);
    return name.flatMap(n -> kind.map(k -> Client.create(n, k)));
  }

  private static Optional<Mission> mission(IntakeFields fields) {
    if (fields.isAbsent()) {
      return Optional.empty();
    }
    fields.allowOnly(MISSION);
    Optional<String> title = fields.requiredText("title");
    Optional<Phase> phase = fields.requiredConstant("phase", Phase.values(), Phase::id);
    var since = fields.date("since").orElse(null);
    return title.flatMap(t -> phase.map(p -> Mission.create(t, p).withPhase(p, since)));
  }

  private List<Agreement> agreed(IntakeFields root) {
    Map<String, Agreement> agreed = new LinkedHashMap<>();
    List<Placed> items = root.list("agreed");
    for (int i = 0; i < items.size(); i++) {
      String clause = clause(root, root.path().with("agreed").with(i), items.get(i));
      if (agreed.put(clause, Agreement.of(clause, Agreement.State.AGREED, null)) != null) {
        root.problem(
            root.path().with("agreed").with(i),
            items.get(i).place(),
            "intake.clause.twice",
            clause);
      }
    }
    return List.copyOf(agreed.values());
  }

  private String clause(IntakeFields root, JsonPath path, Placed item) {
    String clause = item instanceof Placed.Scalar(String id, var at) ? id : "";
    if (!catalogue.clauses().containsKey(clause)) {
      root.unknown(path, item.place(), CLAUSE, clause, catalogue.clauses().keySet());
    }
    return clause;
  }
}
