package org.gardefou.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.gardefou.catalogue.Choice;
import org.gardefou.catalogue.Criterion;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Form;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Source;
import org.gardefou.model.Tone;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Test;

/** Whatever is known of a mission, no letter says anything of health, scores or the person. */
class GeneratedLettersTest {
  private static final int MISSIONS = Integer.getInteger("letters.missions", 60);

  private final LetterCases cases = new LetterCases();
  private final List<String> faults = new ArrayList<>();

  @Test
  void noHealthNoScoreNoJudgement() {
    long seed = Long.getLong("letters.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int i = 0; i < MISSIONS; i++) {
      letters(random);
    }
    assertEquals("", String.join("\n", faults.stream().limit(20).toList()), "seed " + seed);
  }

  private void letters(Random random) {
    ClientKind client = any(random, ClientKind.values());
    LetterContext context =
        cases.context(client, mission(random), Freelancer.create().withName("Camille Aubry"));
    for (LetterKind kind : cases.book.kinds()) {
      Tone tone = any(random, kind.tones().stream().sorted().toArray(Tone[]::new));
      Form form = any(random, Form.values());
      check(cases.composer.compose(kind, tone, form, context), kind.id() + " " + form.id());
    }
    for (Form form : Form.values()) {
      QuestionMessage.of(cases.book, form, context)
          .ifPresent(m -> check(form.language(), m.subject() + "\n" + m.body(), "questions"));
    }
  }

  private void check(Letter letter, String place) {
    Language language = letter.form().language();
    check(language, letter.subject() + "\n" + letter.text(), place);
    for (Block block : letter.blocks()) {
      block.spans().stream()
          .filter(
              span ->
                  span instanceof Span.Filled(String slot, String text, SlotSource by)
                      && text.isBlank())
          .forEach(span -> faults.add(place + " has an empty slot"));
    }
    if (letter.text().indexOf('{') >= 0 || letter.text().contains("…")) {
      faults.add(place + " prints a brace or a gap: " + letter.text());
    }
    Typesetting.otherAddress(letter.form(), letter.text())
        .ifPresent(words -> faults.add(place + " mixes the address: " + words));
    Typesetting.doubleSpace(letter.text()).ifPresent(w -> faults.add(place + " spaces: " + w));
    Typesetting.mark(language, letter.text()).ifPresent(w -> faults.add(place + " mark: " + w));
  }

  private void check(Language language, String text, String place) {
    WordLists words = cases.book.words();
    for (var list : List.of(words.health(), words.judging(), words.internal())) {
      WordLists.first(list, language, text).ifPresent(w -> faults.add(place + " says " + w));
    }
    health()
        .map(name -> name.in(language).toLowerCase(Locale.ROOT))
        .filter(name -> text.toLowerCase(Locale.ROOT).contains(name))
        .forEach(name -> faults.add(place + " names " + name));
  }

  private Stream<org.gardefou.model.Text> health() {
    return cases.catalogue.facts().values().stream()
        .filter(cases.catalogue::isHealth)
        .map(Fact::shortName);
  }

  private Mission mission(Random random) {
    Mission mission = Mission.create("Communication de marque", any(random, Phase.values()));
    for (Fact fact : cases.catalogue.facts().values()) {
      if (!fact.derived() && (health(fact) || random.nextInt(3) > 0)) {
        mission = mission.withAnswer(fact.id(), answer(fact, random));
      }
    }
    for (String clause : cases.catalogue.clauses().keySet()) {
      if (random.nextInt(8) == 0) {
        Agreement.State state = any(random, Agreement.State.values());
        mission = mission.withAgreement(Agreement.of(clause, state, LetterCases.TODAY));
      }
    }
    return mission;
  }

  private boolean health(Fact fact) {
    return cases.catalogue.criterionOf(fact).map(Criterion::health).orElse(false);
  }

  private static Answer answer(Fact fact, Random random) {
    Answer known =
        Answer.known(value(fact, random))
            .withSource(any(random, Source.values()))
            .withNote("épuisée, menteur, score 46");
    return random.nextBoolean()
        ? known.withDate(LetterCases.TODAY.minusDays(random.nextInt(60)))
        : known;
  }

  private static Value value(Fact fact, Random random) {
    return switch (fact.type()) {
      case YESNO -> Value.of(random.nextBoolean());
      case CHOICE, WORDS -> Value.of(any(random, fact.choices().toArray(Choice[]::new)).id());
      case SCALE -> Value.of(1 + random.nextInt(5));
      case NUMBER, MONEY -> Value.of(new BigDecimal(1 + random.nextInt(90)));
      case DATE -> Value.of("2026-10-01");
    };
  }

  private static <T> T any(Random random, T[] all) {
    return all[random.nextInt(all.length)];
  }
}
