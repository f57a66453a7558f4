package org.gardefou.desk.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.BlockEdit;
import org.gardefou.model.Client;
import org.gardefou.model.Decision;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Incident;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.Mission;
import org.gardefou.model.Review;
import org.jspecify.annotations.Nullable;

/** Gathers every text that can be found, in the order in which the window shows it. */
final class Passages {
  private static final String BETWEEN = " · ";

  private final Vocabulary words;
  private final List<Passage> all = new ArrayList<>();

  private Passages(Vocabulary words) {
    this.words = words;
  }

  /** What stands in a client and one of its missions. */
  static List<Passage> of(Client client, @Nullable Mission mission, Vocabulary words) {
    Passages passages = new Passages(words);
    passages.client(client);
    if (mission != null) {
      passages.mission(mission);
    }
    return passages.all;
  }

  /** What stands in her profile: questions, rules and words of her own. */
  static List<Passage> of(Freelancer freelancer, Vocabulary words) {
    Passages passages = new Passages(words);
    Stream.concat(freelancer.ownQuestions().stream(), freelancer.ownRules().stream())
        .forEach(passages::own);
    freelancer
        .ownBlocks()
        .forEach(o -> passages.add(Part.CRITERIA, words.letter(o.kind()), o.text(), ""));
    return passages.all;
  }

  private void add(Part part, String label, @Nullable String text, String target) {
    add(part, label, null, text, target);
  }

  private void add(
      Part part, String label, @Nullable LocalDate date, @Nullable String text, String target) {
    if (text != null && !text.isBlank()) {
      all.add(new Passage(part, label, date, text, target));
    }
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(BETWEEN));
  }

  private void client(Client client) {
    add(Part.CLIENT, "", client.name(), "name");
    add(Part.CLIENT, "", client.notes(), "");
    add(Part.CLIENT, "", String.join(BETWEEN, client.people()), "");
  }

  private void mission(Mission mission) {
    add(Part.MISSION, "", mission.title(), "");
    mission.answers().forEach(this::answer);
    mission.agreements().forEach(this::agreement);
    mission.letters().forEach(this::letter);
    mission
        .rehearsals()
        .forEach(r -> add(Part.REPLY, words.objection(r.objection()), r.date(), r.answer(), ""));
    mission.journal().entries().forEach(this::entry);
    mission.checkIns().forEach(c -> add(Part.JOURNAL, "", c.date(), c.words(), ""));
    mission.decisions().forEach(this::decision);
    if (mission.review() instanceof Review review) {
      add(Part.REVIEW, "", review.date(), joined(review.words(), review.gained()), "");
    }
  }

  private void answer(String fact, Answer answer) {
    String value = words.value(fact, answer).orElse(null);
    add(Part.FACTS, words.fact(fact), answer.date(), joined(value, answer.note()), fact);
  }

  private void agreement(Agreement agreement) {
    String slots = String.join(BETWEEN, agreement.slots().values());
    String clause = words.clause(agreement.clause());
    add(
        Part.CONDITIONS,
        "",
        agreement.date(),
        joined(clause, slots, agreement.proof()),
        agreement.clause());
  }

  /** What was sent stands for its parts. */
  private void letter(LetterDraft letter) {
    String parts =
        joined(
            String.join(BETWEEN, letter.slots().values()),
            letter.edits().stream().map(BlockEdit::text).collect(Collectors.joining(BETWEEN)));
    String text = letter.sentText() == null ? parts : letter.sentText();
    LocalDate day = letter.sentOn() == null ? letter.written() : letter.sentOn();
    String kind = words.letter(letter.kind());
    add(Part.REPLY, "", day, joined(kind, text), letter.id().toString());
  }

  private void entry(Incident entry) {
    String text =
        joined(words.incident(entry.kind()), entry.words(), entry.who(), entry.evidence());
    add(Part.JOURNAL, "", entry.date(), text, entry.id().toString());
  }

  private void decision(Decision decision) {
    String reasons =
        decision.reasons().stream().map(words::rule).collect(Collectors.joining(BETWEEN));
    String text = joined(decision.words(), decision.protects(), decision.overrideReason(), reasons);
    add(Part.DECISION, "", decision.date(), text, "");
  }

  /** A question or rule of her own: its texts, not its expressions. */
  private void own(Map<String, Object> piece) {
    List<String> texts = new ArrayList<>();
    texts(piece, texts);
    String id = String.valueOf(piece.get("id"));
    add(Part.CRITERIA, id, String.join(BETWEEN, texts), id);
  }

  private void texts(@Nullable Object value, List<String> texts) {
    if (value instanceof Map<?, ?> map) {
      if (map.get(words.language().code()) instanceof String text) {
        texts.add(text);
      } else {
        map.values().forEach(inner -> texts(inner, texts));
      }
    } else if (value instanceof List<?> list) {
      list.forEach(inner -> texts(inner, texts));
    }
  }
}
