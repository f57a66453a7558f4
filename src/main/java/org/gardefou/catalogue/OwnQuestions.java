package org.gardefou.catalogue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gardefou.cel.CelType;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;

/**
 * Questions of her own: facts whose names begin with {@link Fact#OWN}, each in the section of a
 * criterion. As strict as the catalogue's own questions, but shorter: what a reader of the
 * catalogue needs may be left out.
 */
final class OwnQuestions {
  /** The most questions of her own. */
  static final int MOST = 100;

  private static final Pattern ID = Pattern.compile("own\\.[a-z][a-z0-9_]{0,39}");
  private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]{0,39}");
  private static final int MOST_CHOICES = 12;
  private static final Text NOTHING = new Text("", "");

  private final Catalogue base;
  private final Problems problems;

  OwnQuestions(Catalogue base, Problems problems) {
    this.base = base;
    this.problems = problems;
  }

  /** The catalogue with the questions of a profile in it, which stands in the given file. */
  Catalogue over(String file, Freelancer freelancer) {
    Map<String, Fact> own =
        new OwnPieces(file, "ownQuestions", MOST, ID, problems)
            .read(freelancer.ownQuestions(), base.facts().keySet(), this::fact);
    Map<String, CelType> names = new LinkedHashMap<>();
    own.forEach((id, fact) -> names.put(id, fact.type().celType()));
    Map<String, Fact> all = new LinkedHashMap<>(base.facts());
    all.putAll(own);
    return base.withFacts(base.environment().with(names), all);
  }

  private Optional<Fact> fact(Node node) {
    node.only(
        "id",
        "criterion",
        "type",
        "phases",
        "kinds",
        "mustKnow",
        "quick",
        "ask",
        "short",
        "question",
        "help",
        "why",
        "choices",
        "anchors",
        "unit",
        "min",
        "max",
        "integer");
    FactType type = node.constant("type", FactType.class);
    checkProperties(node, type);
    Text question = node.text("question");
    return section(node)
        .map(
            section ->
                new Fact(
                    node.string("id"),
                    "",
                    section,
                    type,
                    FactReader.constants(node, "phases", Phase.class),
                    FactReader.constants(node, "kinds", ClientKind.class),
                    FactReader.flags(node),
                    node.has("ask") ? node.constant("ask", Fact.Ask.class) : Fact.Ask.SELF,
                    node.has("short") ? node.text("short") : question,
                    question,
                    node.has("help") ? node.text("help") : NOTHING,
                    node.has("why") ? node.text("why") : Bilingual.text("rules.own.question.why"),
                    choices(node, type),
                    type == FactType.SCALE ? FactReader.anchors(node) : List.of(),
                    node.has("unit") ? node.text("unit") : null,
                    FactReader.range(node, type),
                    null,
                    null,
                    null,
                    null));
  }

  private Optional<String> section(Node node) {
    String id = node.string("criterion");
    Criterion criterion = base.criteria().get(id);
    if (criterion == null) {
      problems.add(
          node.at("criterion"),
          Problem.Code.UNKNOWN_NAME,
          "there is no criterion “" + id + "”",
          "il n’y a pas de critère «\u202f" + id + "\u202f»");
    }
    return Optional.ofNullable(criterion).map(Criterion::key);
  }

  /** Choices on a number, or a unit on a date, are a mistake that would pass unnoticed. */
  private static void checkProperties(Node node, FactType type) {
    boolean number = type == FactType.NUMBER || type == FactType.MONEY;
    allowed(node, "choices", type == FactType.CHOICE || type == FactType.WORDS);
    allowed(node, "anchors", type == FactType.SCALE);
    allowed(node, "unit", type == FactType.NUMBER);
    allowed(node, "min", number);
    allowed(node, "max", number);
    allowed(node, "integer", number);
  }

  private static void allowed(Node node, String name, boolean fits) {
    if (node.has(name) && !fits) {
      node.problems()
          .add(
              node.at(name),
              Problem.Code.WRONG_VALUE,
              "a question of this type has no “" + name + "”",
              "une question de ce type n’a pas de «\u202f" + name + "\u202f»");
    }
  }

  private List<Choice> choices(Node node, FactType type) {
    if (type != FactType.CHOICE && type != FactType.WORDS) {
      return List.of();
    }
    List<Choice> choices = FactReader.choices(node);
    if (choices.size() < 2 || choices.size() > MOST_CHOICES) {
      problems.add(
          node.at("choices"),
          Problem.Code.WRONG_VALUE,
          "there are 2 to " + MOST_CHOICES + " choices",
          "il faut de 2 à " + MOST_CHOICES + " réponses");
    }
    checkIds(node, choices);
    return choices;
  }

  private void checkIds(Node node, List<Choice> choices) {
    Set<String> seen = new HashSet<>();
    choices.stream()
        .map(Choice::id)
        .filter(id -> !WORD.matcher(id).matches() || !seen.add(id))
        .forEach(
            id ->
                problems.add(
                    node.at("choices"),
                    Problem.Code.WRONG_VALUE,
                    "“" + id + "” stands twice or is no word of a-z, 0-9 and _",
                    "«\u202f"
                        + id
                        + "\u202f» figure deux fois ou n’est pas un mot de a-z, 0-9 et _"));
  }
}
