package org.gardefou.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.OpenQuestion;
import org.gardefou.model.Form;
import org.gardefou.model.Freelancer;
import org.gardefou.summary.Samples;
import org.junit.jupiter.api.Test;

class QuestionMessageTest {
  private static final LetterBook BOOK =
      LetterLoader.builtIn(CatalogueLoader.builtIn().catalogue()).book();

  private final Samples samples = new Samples();

  private Optional<QuestionMessage> written(Samples.Case sample, Form form) {
    LetterContext context =
        new LetterContext(
            sample.client(),
            sample.mission(),
            Freelancer.create().withName("Camille Aubry"),
            sample.assessment(),
            samples.catalogue.build(),
            Samples.TODAY);
    return QuestionMessage.of(BOOK, form, context);
  }

  private QuestionMessage message(Samples.Case sample, Form form) {
    return written(sample, form).orElseThrow();
  }

  @Test
  void asksInEnglish() {
    QuestionMessage message = message(samples.empty(), Form.ENGLISH);
    assertEquals("A few questions about “Lettre mensuelle”", message.subject());
    assertEquals(
        """
        Hello,

        Thank you for telling me about “Lettre mensuelle”.

        Before I send you a proposal that holds, with a clear scope, price and date, I need a few \
        details:

        The work
        1. How many rounds of revision would you like: one, two, more?

        Other points
        2. What deposit do you pay?

        A short answer to each is enough. If something is not known yet, just say so. If you prefer \
        to talk, tell me when it suits you.

        Kind regards,
        Camille Aubry
        """,
        message.body());
  }

  @Test
  void asksARunningClientInFrench() {
    QuestionMessage message = message(samples.running(), Form.VOUS);
    assertTrue(message.body().startsWith("Bonjour,\n\nJe vous écris au sujet"), message.body());
    assertTrue(
        message.body().contains("1. Combien de séries de retouches souhaitez-vous"),
        message.body());
    assertTrue(message.body().contains("2. Qui décide au final"), message.body());
  }

  @Test
  void saysNothingOfHealthScoresOrFindings() {
    for (Form form : Form.values()) {
      String body = message(withHealthToClient(), form).body();
      for (String word : List.of("strained", "tension", "46", "risk", "risque", "red", "rouge")) {
        assertFalse(body.matches("(?s).*\\b" + word + "\\b.*"), word + " in " + body);
      }
    }
  }

  private Samples.Case withHealthToClient() {
    Samples.Case base = samples.running();
    OpenQuestion health = samples.question("health.strain", true);
    return with(base, List.of(health, samples.question("scope.revisions", true)));
  }

  @Test
  void asksSevenAtMost() {
    List<OpenQuestion> nine =
        samples.catalogue.build().facts().keySet().stream()
            .filter(id -> !id.startsWith("health"))
            .limit(9)
            .map(id -> samples.question(id, true))
            .toList();
    String body = message(with(samples.empty(), nine), Form.ENGLISH).body();
    assertTrue(body.contains("\n7. "));
    assertFalse(body.contains("\n8. "));
  }

  @Test
  void isNotThereWhenThereIsNothingToAsk() {
    Samples.Case sample = with(samples.empty(), List.of(samples.question("health.strain", true)));
    assertTrue(written(sample, Form.VOUS).isEmpty());
  }

  private Samples.Case with(Samples.Case base, List<OpenQuestion> questions) {
    Assessment a = base.assessment();
    Assessment changed =
        new Assessment(
            a.date(),
            a.catalogueVersion(),
            a.verdict(),
            a.lean(),
            a.settled(),
            a.possibleVerdicts(),
            a.total(),
            a.exact(),
            a.coverage(),
            a.reasons(),
            a.criteria(),
            a.flags(),
            a.clear(),
            a.greens(),
            a.giveUps(),
            questions);
    return new Samples.Case(samples.catalogue, base.client(), base.mission(), changed);
  }
}
