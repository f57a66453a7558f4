package org.gardefou.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.model.Text;
import tools.jackson.databind.JsonNode;

/**
 * A place in a catalogue file. Reading a property that is missing or wrong notes a problem and
 * gives a harmless value.
 */
record Node(String file, String path, JsonNode json, Problems problems) {

  static Node root(String file, JsonNode json, Problems problems) {
    return new Node(file, "", json, problems);
  }

  boolean has(String name) {
    return json.has(name);
  }

  Node at(String name) {
    return new Node(file, path.isEmpty() ? name : path + "." + name, json.path(name), problems);
  }

  List<Node> list(String name) {
    Node child = at(name);
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < child.json.size(); i++) {
      nodes.add(new Node(file, child.path + "[" + i + "]", child.json.path(i), problems));
    }
    return nodes;
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
    return has(name) && json.path(name).isBoolean() && json.path(name).booleanValue();
  }

  BigDecimal number(String name) {
    Node child = at(name);
    if (!child.json.isNumber()) {
      child.missing("a number", "un nombre");
      return BigDecimal.ZERO;
    }
    return child.json.decimalValue();
  }

  List<String> strings(String name) {
    return list(name).stream().map(Node::asString).toList();
  }

  List<BigDecimal> numbers(String name) {
    return at(name).json.valueStream().map(JsonNode::decimalValue).toList();
  }

  Text text(String name) {
    return at(name).asText();
  }

  List<Text> texts(String name) {
    return list(name).stream().map(Node::asText).toList();
  }

  Text asText() {
    return new Text(language("en"), language("fr"));
  }

  private String language(String code) {
    if (json.path(code).isString() && !json.path(code).stringValue().isBlank()) {
      return json.path(code).stringValue();
    }
    problems.add(
        this,
        Problem.Code.LANGUAGE_MISSING,
        "the text lacks its language “" + code + "”",
        "il manque au texte la langue « " + code + " »");
    return "";
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
