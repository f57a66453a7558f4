package org.gardefou.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gardefou.model.Text;
import tools.jackson.databind.JsonNode;

/**
 * A place in a catalogue file. Reading a property that is missing or wrong notes a problem and
 * gives a harmless value.
 *
 * @param own whether she wrote it herself: then one language is enough
 */
record Node(String file, String path, JsonNode json, Problems problems, boolean own) {

  static Node root(String file, JsonNode json, Problems problems) {
    return new Node(file, "", json, problems, false);
  }

  boolean has(String name) {
    return json.has(name);
  }

  Node at(String name) {
    return part(path.isEmpty() ? name : path + "." + name, json.path(name));
  }

  private Node part(String where, JsonNode what) {
    return new Node(file, where, what, problems, own);
  }

  List<Node> list(String name) {
    Node child = at(name);
    if (has(name) && !child.json.isArray()) {
      child.missing("a list", "une liste");
      return List.of();
    }
    return child.parts();
  }

  /** What it consists of: properties, or elements of a list. */
  List<Node> parts() {
    if (json.isObject()) {
      return properties();
    }
    return IntStream.range(0, json.isArray() ? json.size() : 0)
        .mapToObj(i -> part(path + "[" + i + "]", json.path(i)))
        .toList();
  }

  List<Node> properties() {
    return json.propertyNames().stream().map(this::at).toList();
  }

  String name() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  String string(String name) {
    return at(name).asString();
  }

  String asString() {
    if (!json.isString()) {
      missing("a text", "un texte");
      return "";
    }
    return json.stringValue();
  }

  Optional<String> optional(String name) {
    return has(name) ? Optional.of(string(name)) : Optional.empty();
  }

  boolean flag(String name) {
    Node child = at(name);
    if (has(name) && !child.json.isBoolean()) {
      child.missing("true or false", "true ou false");
    }
    return child.json.isBoolean() && child.json.booleanValue();
  }

  BigDecimal number(String name) {
    return at(name).asNumber();
  }

  private BigDecimal asNumber() {
    if (!json.isNumber()) {
      missing("a number", "un nombre");
      return BigDecimal.ZERO;
    }
    return json.decimalValue();
  }

  List<String> strings(String name) {
    return list(name).stream().map(Node::asString).toList();
  }

  List<BigDecimal> numbers(String name) {
    return list(name).stream().map(Node::asNumber).toList();
  }

  Text text(String name) {
    return at(name).asText();
  }

  List<Text> texts(String name) {
    return list(name).stream().map(Node::asText).toList();
  }

  Text asText() {
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
          "il manque au texte la langue « " + code + " »");
    }
  }

  <E extends Enum<E>> E constant(String name, Class<E> type) {
    return at(name).asConstant(type);
  }

  <E extends Enum<E>> E asConstant(Class<E> type) {
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
        "« " + wanted + " » ne figure pas parmi : " + allowed);
    return all[0];
  }

  /** Notes every property that is not one of the known. */
  void only(String... known) {
    TreeSet<String> rest = new TreeSet<>(json.propertyNames());
    rest.removeAll(List.of(known));
    Consumer<String> note =
        name ->
            problems.add(
                at(name),
                Problem.Code.UNKNOWN_NAME,
                "there is no property “" + name + "” here",
                "il n’y a pas de propriété « " + name + " » ici");
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
