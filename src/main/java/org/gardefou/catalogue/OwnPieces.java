package org.gardefou.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gardefou.cel.Cel;
import org.gardefou.json.StrictJson;
import tools.jackson.databind.JsonNode;

/**
 * Reads a list of pieces that she wrote herself. A piece with something wrong is left out and told
 * with its place.
 *
 * @param name of the list in the file, such as {@code ownRules}
 * @param most how many of them are read
 * @param ids what an id looks like
 */
record OwnPieces(String file, String name, int most, Pattern ids, Problems problems) {
  /** The longest text of hers, in characters; an expression has a limit of its own. */
  static final int LONGEST_TEXT = 600;

  /** What makes a piece out of its place in the file; nothing where it cannot. */
  interface Reader<T> extends Function<Node, Optional<T>> {}

  <T> Map<String, T> read(List<Map<String, Object>> all, Set<String> taken, Reader<T> reader) {
    Map<String, T> pieces = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(all.size(), most); i++) {
      JsonNode json = StrictJson.mapper().valueToTree(all.get(i));
      Node node = new Node(file, name + "[" + i + "]", json, problems, true);
      long before = problems.errors();
      lengths(node);
      String id = id(node);
      if (taken.contains(id) || pieces.containsKey(id)) {
        duplicate(node, id);
      }
      Optional<T> piece = reader.apply(node);
      if (problems.errors() == before) {
        piece.ifPresent(p -> pieces.put(id, p));
      }
    }
    if (all.size() > most) {
      tooMany();
    }
    return pieces;
  }

  private String id(Node node) {
    String id = node.string("id");
    if (!id.isEmpty() && !ids.matcher(id).matches()) {
      problems.add(
          node.at("id"),
          Problem.Code.WRONG_VALUE,
          "“" + id + "” is no id here; it looks like this: " + ids.pattern(),
          "«\u202f"
              + id
              + "\u202f» n’est pas un identifiant ici\u202f; il a cette forme\u00a0: "
              + ids.pattern());
    }
    return id;
  }

  private void duplicate(Node node, String id) {
    problems.add(
        node,
        Problem.Code.DUPLICATE,
        "the id “" + id + "” is taken",
        "l’identifiant «\u202f" + id + "\u202f» est déjà pris");
  }

  private void tooMany() {
    problems.add(
        file,
        name,
        Problem.Code.TOO_MUCH,
        "only the first " + most + " are read",
        "seuls les " + most + " premiers éléments sont lus");
  }

  private void lengths(Node node) {
    for (Node part : node.parts()) {
      int longest = part.path().contains(".tiers") ? Cel.MAX_LENGTH : LONGEST_TEXT;
      if (part.json().isString() && part.json().stringValue().length() > longest) {
        problems.add(
            part,
            Problem.Code.TOO_MUCH,
            "longer than " + longest + " characters",
            "plus de " + longest + " caractères");
      }
      lengths(part);
    }
  }
}
