package org.gardefou.letters;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Clause;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Problem;
import org.gardefou.catalogue.Problems;
import org.gardefou.catalogue.Rule;
import org.gardefou.model.Text;
import org.gardefou.model.Tone;

/** Checks what single texts cannot show: that all names lead somewhere and nothing is missing. */
final class LetterChecker {
  private final LetterBook book;
  private final Catalogue catalogue;
  private final Problems problems;

  LetterChecker(LetterBook book, Catalogue catalogue, Problems problems) {
    this.book = book;
    this.catalogue = catalogue;
    this.problems = problems;
  }

  void check() {
    book.shared().forEach((kind, block) -> texts("letters.json", "shared." + kind.id(), block));
    book.kinds().forEach(this::kind);
    twice("kinds", book.kinds().stream().map(LetterKind::id).toList());
    twice("objections", book.objections().stream().map(Objection::id).toList());
    phrases();
    questions();
    book.objections().forEach(this::objection);
    book.leaving().steps().forEach(this::step);
  }

  private void twice(String file, List<String> ids) {
    Set<String> seen = new HashSet<>();
    ids.stream()
        .filter(id -> !seen.add(id))
        .forEach(id -> LetterLoader.twice(problems, file + ".json", id));
  }

  private void kind(LetterKind kind) {
    String file = kind.family().id() + ".json";
    template(file, kind.id() + ".subject", kind.subject());
    template(file, kind.id() + ".brokenRecord", kind.brokenRecord());
    kind.standards()
        .forEach(
            (slot, text) -> {
              known(file, kind.id() + ".standards", book.slots().keySet(), Set.of(slot));
              template(file, kind.id() + ".standards." + slot, text);
            });
    kind.blocks().forEach((b, text) -> texts(file, kind.id() + "." + b.id(), text));
    kind.privately().forEach((b, text) -> texts(file, kind.id() + ".private." + b.id(), text));
    kind.fits().forEach(fit -> fit(file, kind.id() + ".fits", fit));
    kind.tones().forEach(tone -> whole(file, kind, tone));
  }

  /** A letter needs a beginning, an end, and all that a no must say. */
  private void whole(String file, LetterKind kind, Tone tone) {
    Set<String> slots = new TreeSet<>();
    for (BlockKind block : BlockKind.values()) {
      for (boolean privately : new boolean[] {false, true}) {
        Texts.of(book, kind, block, tone, privately).ifPresent(text -> slots.addAll(slots(text)));
      }
    }
    String place = kind.id() + " " + tone.id();
    if (!slots.contains("sender")) {
      missing(file, place, "sender");
    }
    if (kind.family().measured()) {
      LetterBook.MEASURE.stream()
          .filter(slot -> !slots.contains(slot))
          .forEach(slot -> missing(file, place, slot));
    }
  }

  private static Set<String> slots(Text text) {
    try {
      return Template.parse(text.en()).slots();
    } catch (IllegalArgumentException e) {
      return Set.of();
    }
  }

  private void missing(String file, String place, String slot) {
    problems.add(
        file,
        place,
        Problem.Code.MISSING,
        "the slot “" + slot + "” is missing here",
        "l’emplacement « " + slot + " » manque ici");
  }

  private void texts(String file, String place, BlockText block) {
    block.texts().forEach((tone, text) -> template(file, place + "." + tone.id(), text));
  }

  private void template(String file, String place, Text text) {
    template(file, place, text, book.slots().keySet());
  }

  private void template(String file, String place, Text text, Set<String> slots) {
    for (String language : List.of(text.en(), text.fr())) {
      try {
        known(file, place, slots, Template.parse(language).slots());
      } catch (IllegalArgumentException e) {
        problems.add(
            file,
            place,
            Problem.Code.EXPRESSION,
            "the marks do not match: " + e.getMessage(),
            "les marques ne concordent pas : " + e.getMessage());
      }
    }
  }

  private void fit(String file, String place, Fit fit) {
    known(file, place, catalogue.rules().keySet(), fit.rules());
    known(file, place, catalogue.clauses().keySet(), fit.broken());
  }

  private void phrases() {
    String file = "phrases.json";
    Phrases phrases = book.phrases();
    known(file, "clauses", catalogue.clauses().keySet(), phrases.clauses().keySet());
    phrases.clauses().forEach((id, text) -> clause(file, id, text));
    known(file, "facts", rules(), phrases.facts().keySet());
    phrases.facts().forEach((rule, all) -> all.forEach(text -> fact(file, rule, text)));
    Set<String> criteria = new HashSet<>(catalogue.criteria().keySet());
    criteria.add(Phrases.OTHER);
    for (Map<String, Text> byCriterion : List.of(phrases.values(), phrases.reasons())) {
      known(file, "criteria", criteria, byCriterion.keySet());
      byCriterion.values().forEach(text -> template(file, "criteria", text));
      known(file, "criteria", byCriterion.keySet(), Set.of(Phrases.OTHER));
    }
  }

  private void clause(String file, String id, Text text) {
    Clause clause = catalogue.clauses().get(id);
    Set<String> slots =
        clause == null
            ? Set.of()
            : clause.slots().stream().map(Clause.Slot::id).collect(Collectors.toSet());
    template(file, "clauses." + id, text, slots);
  }

  /** A fact that a letter names must not be one of health (domain.md E.4). */
  private void fact(String file, String rule, Text text) {
    Set<String> allowed =
        catalogue.facts().values().stream()
            .filter(fact -> !catalogue.isHealth(fact))
            .map(Fact::id)
            .collect(Collectors.toSet());
    template(file, "facts." + rule, text, allowed);
  }

  /** Rules that letters may name: none of health. */
  private Set<String> rules() {
    return catalogue.rules().values().stream()
        .filter(rule -> !catalogue.criterion(rule.criterion()).health())
        .map(Rule::id)
        .collect(Collectors.toSet());
  }

  private void questions() {
    for (AskGroup group : book.questions()) {
      known("questions.json", group.id(), catalogue.facts().keySet(), group.questions().keySet());
      group.questions().forEach((fact, text) -> template("questions.json", fact, text));
    }
  }

  private void objection(Objection objection) {
    String file = "objections.json";
    template(file, objection.id(), objection.line());
    template(file, objection.id(), objection.answer());
    known(file, objection.id(), catalogue.rules().keySet(), objection.rules());
    known(file, objection.id(), kinds(), objection.kinds());
  }

  private void step(LeavingGuide.Step step) {
    if (step.letter() != null) {
      known("leaving.json", step.id(), kinds(), Set.of(step.letter()));
    }
  }

  private Set<String> kinds() {
    return book.kinds().stream().map(LetterKind::id).collect(Collectors.toSet());
  }

  private void known(String file, String place, Set<String> known, Set<String> names) {
    Set<String> rest = new TreeSet<>(names);
    rest.removeAll(known);
    rest.forEach(
        name ->
            problems.add(
                file,
                place,
                Problem.Code.UNKNOWN_NAME,
                "“" + name + "” leads nowhere",
                "« " + name + " » ne mène nulle part"));
  }
}
