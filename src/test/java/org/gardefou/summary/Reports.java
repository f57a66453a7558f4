package org.gardefou.summary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Fact;
import org.gardefou.engine.Engine;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Value;

/** The reports of generated clients, as one fingerprint; a program of its own as well. */
final class Reports {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Catalogue catalogue = CatalogueLoader.builtIn().catalogue();
  private final Engine engine = new Engine(catalogue, Freelancer.create());
  private final JsonWriter writer = new JsonWriter();
  private final Random random;

  private Reports(long seed) {
    random = new Random(seed);
  }

  /** Says the fingerprint of so many reports from a seed. */
  public static void main(String[] words) {
    System.out.println(fingerprint(Long.parseLong(words[0]), Integer.parseInt(words[1])));
  }

  /** SHA-256 over the JSON of so many reports from a seed, in both languages. */
  static String fingerprint(long seed, int count) {
    Reports reports = new Reports(seed);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (int i = 0; i < count; i++) {
        digest.update(reports.next().getBytes(UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private String next() {
    Mission mission = mission();
    ClientKind kind = ClientKind.values()[random.nextInt(ClientKind.values().length)];
    Client client =
        Client.create("İstanbul Iğdır " + random.nextInt(99), kind).withMission(mission);
    Language language = Language.values()[random.nextInt(Language.values().length)];
    return writer.assessment(client, mission, engine.assess(client, mission, TODAY), language);
  }

  private Mission mission() {
    Phase phase = Phase.values()[random.nextInt(Phase.values().length)];
    LocalDate since = phase == Phase.ONGOING ? TODAY.minusDays(random.nextInt(700)) : null;
    Mission mission = Mission.create(new UUID(0, random.nextLong()).toString(), phase);
    mission = mission.withPhase(phase, since);
    for (Fact fact : catalogue.facts().values()) {
      if (!fact.derived() && random.nextInt(3) > 0) {
        mission = mission.withAnswer(fact.id(), Answer.known(value(fact)));
      }
    }
    return mission;
  }

  private Value value(Fact fact) {
    return switch (fact.type()) {
      case YESNO -> Value.of(random.nextBoolean());
      case CHOICE, WORDS ->
          Value.of(fact.choices().get(random.nextInt(fact.choices().size())).id());
      case SCALE -> Value.of(1L + random.nextInt(5));
      case NUMBER, MONEY -> number(Objects.requireNonNull(fact.range()));
      case DATE -> Value.of("2026-11-01");
    };
  }

  private Value number(Fact.Range range) {
    BigDecimal width = range.max().subtract(range.min());
    BigDecimal number = range.min().add(width.multiply(BigDecimal.valueOf(random.nextDouble())));
    return Value.of(number.setScale(range.whole() ? 0 : 2, RoundingMode.DOWN));
  }
}
