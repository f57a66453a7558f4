package org.gardefou.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gardefou.cel.CelType;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A place in a data file of the program. Reading a property that is missing or wrong notes a
 * problem and gives a harmless value.
 *
 * @param own whether she wrote it herself: then one language is enough
 */
public record Node(String file, String path, JsonNode json, Problems problems, boolean own) {

  /** The whole of a file. */
  public static Node root(String file, JsonNode json, Problems problems) {
    return new Node(file, "", json, problems, false);
  }

  /** Whether a property is there. */
  public boolean has(String name) {
    return json.has(name);
  }

  /** The place of a property. */
  public Node at(String name) {
    return part(path.isEmpty() ? name : path + "." + name, json.path(name));
  }

  private Node part(String where, JsonNode what) {
    return new Node(file, where, what, problems, own);
  }

  /** The elements of a list; none where the property is left out. */
  public List<Node> list(String name) {
    Node child = at(name);
    if (has(name) && !child.json.isArray()) {
      child.missing("a list", "une liste");
      return List.of();
    }
    return child.parts();
  }

  /** What it consists of: properties, or elements of a list. */
  public List<Node> parts() {
    if (json.isObject()) {
      return properties();
    }
    return IntStream.range(0, json.isArray() ? json.size() : 0)
        .mapToObj(i -> part(path + "[" + i + "]", json.path(i)))
        .toList();
  }

  /** The places of all properties. */
  public List<Node> properties() {
    return json.propertyNames().stream().map(this::at).toList();
  }

  /** The name of this property. */
  public String name() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** A text that must be there. */
  public String string(String name) {
    return at(name).asString();
  }

  /** The text at this place. */
  public String asString() {
    if (!json.isString()) {
      missing("a text", "un texte");
      return "";
    }
    return json.stringValue();
  }

  /** A text that may be missing. */
  public Optional<String> optional(String name) {
    return has(name) ? Optional.of(string(name)) : Optional.empty();
  }

  /** Whether a property is there and true. */
  public boolean flag(String name) {
    Node child = at(name);
    if (has(name) && !child.json.isBoolean()) {
      child.missing("true or false", "true ou false");
    }
    return child.json.isBoolean() && child.json.booleanValue();
  }

  /** A number that must be there. */
  public BigDecimal number(String name) {
    return at(name).asNumber();
  }

  private BigDecimal asNumber() {
    if (!json.isNumber()) {
      missing("a number", "un nombre");
      return BigDecimal.ZERO;
    }
    return json.decimalValue();
  }

  /** A day such as 2026-11-23. */
  public LocalDate date(String name) {
    String day = string(name);
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      at(name).missing("a day such as 2026-11-23", "un jour comme 2026-11-23");
      return LocalDate.EPOCH;
    }
  }

  /** The texts of a list. */
  public List<String> strings(String name) {
    return list(name).stream().map(Node::asString).toList();
  }

  /** The numbers of a list. */
  public List<BigDecimal> numbers(String name) {
    return list(name).stream().map(Node::asNumber).toList();
  }

  /** A text in both languages. */
  public Text text(String name) {
    return at(name).asText();
  }

  /** The texts of a list in both languages. */
  public List<Text> texts(String name) {
    return list(name).stream().map(Node::asText).toList();
  }

  /** The text in both languages at this place. */
  public Text asText() {
    String en = written("en");
    String fr = written("fr");
    if (en.isEmpty() == fr.isEmpty() || !own) {
      language("en", en);
      language("fr", fr);
      return new Text(en, fr);
    }
    problems.oneLanguage(this, en.isEmpty() ? "fr" : "en");
    return en.isEmpty() ? new Text(fr, fr) : new Text(en, en);
  }

  private String written(String code) {
    String words = json.path(code).isString() ? json.path(code).stringValue() : "";
    return words.isBlank() ? "" : words;
  }

  private void language(String code, String words) {
    if (words.isEmpty()) {
      problems.add(
          this,
          Problem.Code.LANGUAGE_MISSING,
          "the text lacks its language “" + code + "”",
          "il manque au texte la langue «\u202f" + code + "\u202f»");
    }
  }

  /** Each of the words there; none where the property is left out. */
  public <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
    Set<E> all = EnumSet.noneOf(type);
    list(name).forEach(node -> all.add(node.asConstant(type)));
    return all;
  }

  /** A constant, in lower case. */
  public <E extends Enum<E>> E constant(String name, Class<E> type) {
    return at(name).asConstant(type);
  }

  /** The constant at this place. */
  public <E extends Enum<E>> E asConstant(Class<E> type) {
    String wanted = json.isString() ? json.stringValue() : json.toString();
    E[] all = type.getEnumConstants();
    return Stream.of(all)
        .filter(e -> e.name().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst()
        .orElseGet(() -> wrong(wanted, all));
  }

  private <E extends Enum<E>> E wrong(String wanted, E[] all) {
    String allowed =
        Stream.of(all)
            .map(e -> e.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    problems.add(
        this,
        Problem.Code.WRONG_VALUE,
        "“" + wanted + "” is not one of: " + allowed,
        "«\u202f" + wanted + "\u202f» ne figure pas parmi : " + allowed);
    return all[0];
  }

  /** The type of the fact that stands here; none when the declaration has a fault. */
  Optional<CelType> declared() {
    String type = json.path("type").asString("");
    return Stream.of(FactType.values())
        .filter(t -> t.id().equals(type) && json.path("id").isString())
        .map(FactType::celType)
        .findFirst();
  }

  /** The word there; a problem unless it is one of the known. */
  String oneOf(String name, Set<String> known) {
    String word = string(name);
    if (!known.contains(word)) {
      at(name)
          .problem(
              Problem.Code.UNKNOWN_NAME,
              "there is no “" + word + "”; known are: " + String.join(", ", known),
              "« " + word + " » n’existe pas ; il y a : " + String.join(", ", known));
    }
    return word;
  }

  /** The word there, if any; a problem unless it is one of the known. */
  @Nullable String optionalOf(String name, Set<String> known) {
    return has(name) ? oneOf(name, known) : null;
  }

  /** Notes that something is wrong here. */
  void problem(Problem.Code code, String en, String fr) {
    problems.add(this, code, en, fr);
  }

  /** Notes every property that is not one of the known. */
  public void only(String... known) {
    TreeSet<String> rest = new TreeSet<>(json.propertyNames());
    rest.removeAll(List.of(known));
    Consumer<String> note =
        name ->
            problems.add(
                at(name),
                Problem.Code.UNKNOWN_NAME,
                "there is no property “" + name + "” here",
                "il n’y a pas de propriété «\u202f" + name + "\u202f» ici");
    rest.forEach(note);
  }

  private void missing(String en, String fr) {
    boolean absent = json.isMissingNode();
    problems.add(
        this,
        absent ? Problem.Code.MISSING : Problem.Code.WRONG_VALUE,
        absent ? en + " is missing here" : "this should be " + en,
        absent ? "il manque ici " + fr : "il faudrait ici " + fr);
  }
}
