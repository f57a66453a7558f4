package org.gardefou.desk;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Decision;
import org.gardefou.model.Form;
import org.gardefou.model.Incident;
import org.gardefou.model.Language;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Tone;
import org.gardefou.model.Value;
import org.gardefou.store.ModelJson;

/**
 * Made-up clients as a person collects them over the years: a dozen to forty answers, one mission
 * or two, notes here and there, now and then a long journal, letters, decisions. The same seed
 * gives the same clients.
 */
public final class ManyClients {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final List<String> TRADES =
      words("Atelier Boulangerie Studio Cabinet École Musée Garage Librairie Théâtre Café Agence");
  private static final List<String> NAMES =
      words(
          "Élodie Œuvre Lefèvre Garçon Noël Marchand Dubois Moreau Girard Bertrand Rousseau"
              + " Fournier Gauthier Perrin Chevalier Ångström Müller Sørensen Núñez Faure");
  private static final List<String> TITLES =
      words("Site Catalogue Boutique Traduction Formation Identité Rapport Film Audit Refonte");
  private static final List<String> WORDS =
      words(
          "elle il a dit que le devis reste ouvert jusqu'à vendredi puis rien on verra après la"
              + " réunion avec l'équipe paiement prévu début décembre appel très tard hier soir"
              + " demande urgente sans commande petite correction déjà la cinquième version reçue"
              + " merci pour votre patience acompte pas versé relance polie envoyée par courriel");

  private final Catalogue catalogue = CatalogueLoader.builtIn().catalogue();
  private final List<Fact> facts =
      catalogue.facts().values().stream().filter(fact -> !fact.derived()).toList();
  private final List<String> kinds = List.copyOf(catalogue.incidents().keySet());
  private final List<String> clauses = List.copyOf(catalogue.clauses().keySet());
  private final Random random;

  /** Clients of a seed. */
  public ManyClients(long seed) {
    random = new Random(seed);
  }

  /** Writes a data folder: {@code folder [count [seed]]}. */
  public static void main(String[] args) throws IOException {
    int count = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 7;
    new ManyClients(seed).write(Path.of(args[0]), count);
  }

  /** Writes their files into a data folder. */
  public void write(Path folder, int count) throws IOException {
    ModelJson json = new ModelJson();
    Path clients = Files.createDirectories(folder.resolve("clients"));
    for (int i = 0; i < count; i++) {
      Client client = client(i);
      Files.write(clients.resolve("client-%05d.json".formatted(i)), json.write(client));
    }
  }

  /** The next client. */
  public Client client(int number) {
    String name = one(TRADES) + " " + one(NAMES) + " " + number;
    return new Client(
        Client.FORMAT,
        id(),
        name,
        ClientKind.values()[random.nextInt(3)],
        false,
        random.nextInt(3) == 0 ? sentences(2) : null,
        List.of(one(NAMES) + " " + one(NAMES)),
        null,
        null,
        several(random.nextInt(10) == 0 ? 2 : 1, this::mission),
        Map.of());
  }

  private Mission mission() {
    LocalDate since = TODAY.minusDays(random.nextInt(900));
    boolean running = random.nextInt(3) > 0;
    Mission mission =
        new Mission(
            id(),
            one(TITLES) + " " + since.getYear(),
            running ? Phase.ONGOING : Phase.PROSPECT,
            running ? since : null,
            answers(12 + random.nextInt(29)),
            several(random.nextInt(4), this::agreement).stream()
                .collect(Collectors.toMap(Agreement::clause, a -> a, (a, b) -> a))
                .values()
                .stream()
                .toList(),
            random.nextInt(3) == 0 ? List.of(decision(since)) : List.of(),
            random.nextInt(6) == 0 ? several(2, this::letter) : List.of(),
            List.of(),
            org.gardefou.model.Leaving.NONE,
            org.gardefou.model.Journal.EMPTY,
            List.of(),
            List.of(),
            running && random.nextInt(2) == 0 ? since.plusDays(random.nextInt(300)) : null,
            null,
            Instant.ofEpochSecond(
                TODAY.atStartOfDay().toEpochSecond(ZoneOffset.UTC) - random.nextInt(60_000_000)),
            Map.of());
    return running && random.nextInt(20) == 0
        ? mission.editJournal(j -> j.withEntries(several(80, this::entry)))
        : mission;
  }

  private Map<String, Answer> answers(int count) {
    List<Fact> some = new ArrayList<>(facts);
    Collections.shuffle(some, random);
    return some.stream().limit(count).collect(Collectors.toMap(Fact::id, this::answer));
  }

  private Answer answer(Fact fact) {
    Answer answer =
        switch (random.nextInt(10)) {
          case 0 -> Answer.unknown();
          case 1 -> Answer.notApplicable();
          default -> Answer.known(value(fact));
        };
    return random.nextInt(5) == 0
        ? answer.withNote(sentences(1)).withDate(TODAY.minusDays(random.nextInt(400)))
        : answer;
  }

  private Value value(Fact fact) {
    return switch (fact.type()) {
      case YESNO -> Value.of(random.nextInt(4) == 0);
      case CHOICE, WORDS -> Value.of(one(fact.choices()).id());
      case SCALE -> Value.of(1L + random.nextInt(5));
      case NUMBER, MONEY -> number(Objects.requireNonNull(fact.range()));
      case DATE -> Value.of(TODAY.minusDays(random.nextInt(300)).toString());
    };
  }

  private Value number(Fact.Range range) {
    BigDecimal reach = range.max().subtract(range.min()).min(BigDecimal.valueOf(60));
    BigDecimal drawn = range.min().add(reach.multiply(BigDecimal.valueOf(random.nextDouble())));
    return Value.of(drawn.setScale(range.whole() ? 0 : 2, RoundingMode.DOWN));
  }

  private Agreement agreement() {
    Agreement.State state = Agreement.State.values()[random.nextInt(3)];
    return Agreement.of(one(clauses), state, TODAY.minusDays(random.nextInt(300)))
        .withProof(random.nextBoolean() ? sentences(1) : null);
  }

  private Decision decision(LocalDate since) {
    return new Decision(
        Decision.Choice.values()[random.nextInt(4)],
        since.plusDays(random.nextInt(30)),
        null,
        List.of(),
        sentences(3),
        sentences(1),
        null,
        TODAY.plusDays(random.nextInt(120) - 30L),
        null,
        Map.of());
  }

  private LetterDraft letter() {
    LocalDate written = TODAY.minusDays(random.nextInt(300));
    LetterDraft draft =
        LetterDraft.create("ask", Tone.values()[0], Form.of(Language.FR, false), written);
    return random.nextBoolean() ? draft.withSent(written, sentences(12)) : draft;
  }

  private Incident entry() {
    return Incident.of(TODAY.minusDays(random.nextInt(300)), one(kinds), sentences(1));
  }

  private String sentences(int count) {
    return several(count, this::sentence).stream().collect(Collectors.joining(" "));
  }

  private String sentence() {
    return several(6 + random.nextInt(8), () -> one(WORDS)).stream()
        .collect(Collectors.joining(" ", "", "."));
  }

  private UUID id() {
    byte[] seed = Long.toString(random.nextLong()).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(seed);
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static <T> List<T> several(int count, Supplier<T> each) {
    return IntStream.range(0, count).mapToObj(i -> each.get()).toList();
  }

  private static List<String> words(String text) {
    return Stream.of(text.split(" ")).toList();
  }
}
