package org.gardefou.ui.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gardefou.catalogue.Choice;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;
import org.gardefou.catalogue.OwnIds;
import org.gardefou.model.Language;

/**
 * A question that she works on.
 *
 * @param id under which it stands in her profile; empty for a new one
 */
record QuestionDraft(String id, Piece piece) {
  /** Properties that only some types have. */
  private static final List<String> OF_TYPES =
      List.of("choices", "anchors", "unit", "min", "max", "integer");

  private static final int ANCHORS = 5;

  /** A new yes/no question. */
  static QuestionDraft create(String criterion) {
    return new QuestionDraft(
        "", Piece.EMPTY.with("criterion", criterion).with("type", FactType.YESNO.id()));
  }

  /** A question of her profile, to be changed. */
  static QuestionDraft of(Piece question) {
    return new QuestionDraft(question.word("id"), question);
  }

  /** The same as a question of its own. */
  QuestionDraft duplicate(String words, Language language) {
    return new QuestionDraft(
        "", piece.with("id", null).withText("question", language, words).with("short", null));
  }

  QuestionDraft with(UnaryOperator<Piece> edit) {
    return new QuestionDraft(id, edit.apply(piece));
  }

  Optional<FactType> type() {
    return Stream.of(FactType.values()).filter(t -> t.id().equals(piece.word("type"))).findFirst();
  }

  /** Of another type; what that type does not have goes. */
  QuestionDraft withType(FactType type) {
    Piece changed = piece;
    for (String property : OF_TYPES) {
      changed = fits(property, type) ? changed : changed.with(property, null);
    }
    return new QuestionDraft(id, changed.with("type", type.id())).withRoom(type);
  }

  private static boolean fits(String property, FactType type) {
    return switch (property) {
      case "choices" -> type == FactType.CHOICE || type == FactType.WORDS;
      case "anchors" -> type == FactType.SCALE;
      case "unit" -> type == FactType.NUMBER;
      default -> type == FactType.NUMBER || type == FactType.MONEY;
    };
  }

  /** Limits that fit nearly everything, until she says otherwise. */
  private QuestionDraft withRoom(FactType type) {
    boolean number = type == FactType.NUMBER || type == FactType.MONEY;
    return number && !piece.json().containsKey("max")
        ? with(p -> p.with("min", 0).with("max", type == FactType.MONEY ? 1_000_000 : 1_000))
        : this;
  }

  Fact.Ask ask() {
    return Stream.of(Fact.Ask.values())
        .filter(a -> RuleDraft.name(a).equals(piece.word("ask")))
        .findFirst()
        .orElse(Fact.Ask.SELF);
  }

  /** The words from which a new id is made. */
  String words() {
    String brief = piece.text("short", Language.EN);
    return brief.isEmpty() ? piece.text("question", Language.EN) : brief;
  }

  int choices() {
    return piece.list("choices").size();
  }

  String choice(int index, Language language) {
    return piece.element("choices", index).text("label", language);
  }

  QuestionDraft withChoice(int index, Language language, String words) {
    return with(
        p ->
            p.withElement(
                "choices", index, p.element("choices", index).withText("label", language, words)));
  }

  QuestionDraft withoutChoice(int index) {
    return with(p -> p.withoutElement("choices", index));
  }

  /** With the words of an existing scale, the mildest first. */
  QuestionDraft withChoices(List<Choice> words) {
    List<Object> all = new ArrayList<>();
    words.forEach(
        word ->
            all.add(
                Piece.EMPTY
                    .with("id", word.id())
                    .withText("label", Language.EN, word.label().en())
                    .withText("label", Language.FR, word.label().fr())
                    .json()));
    return with(p -> p.with("choices", all));
  }

  String anchor(int index, Language language) {
    return piece.element("anchors", index).in(language);
  }

  QuestionDraft withAnchor(int index, Language language, String words) {
    return with(
        p -> p.withElement("anchors", index, p.element("anchors", index).with(language, words)));
  }

  static int anchors() {
    return ANCHORS;
  }

  /** As it stands in the file, under an id; every choice has an id, once given it stays. */
  Piece written(String wantedId) {
    Set<String> taken = new HashSet<>();
    IntStream.range(0, choices()).forEach(i -> taken.add(piece.element("choices", i).word("id")));
    List<Object> choices =
        IntStream.range(0, choices())
            .mapToObj(i -> named(piece.element("choices", i), taken).json())
            .map(Object.class::cast)
            .toList();
    return piece.with("id", wantedId).with("choices", choices);
  }

  private static Piece named(Piece choice, Set<String> taken) {
    if (!choice.word("id").isEmpty()) {
      return choice;
    }
    String id = OwnIds.free(OwnIds.word(choice.text("label", Language.EN)), "_", taken);
    taken.add(id);
    return choice.with("id", id);
  }
}
