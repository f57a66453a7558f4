package org.gardefou.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gardefou.json.StrictJson;
import org.gardefou.model.Freelancer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Her own questions and rules as a file of their own, to keep or to hand on. It has the shape of a
 * profile that holds nothing else.
 */
public final class OwnFile {
  private static final int FORMAT = 1;

  private final String name;
  private final Catalogue base;
  private final Freelancer into;
  private final Problems problems = new Problems();

  private OwnFile(String name, Catalogue base, Freelancer into) {
    this.name = name;
    this.base = base;
    this.into = into;
  }

  /** What reading a file came to. */
  public sealed interface Result {
    /**
     * All of it is good.
     *
     * @param freelancer the profile with what is new added
     * @param questions how many questions are new
     * @param rules how many rules are new
     * @param renamed new ids by those in the file, where they were taken
     */
    record Added(Freelancer freelancer, int questions, int rules, Map<String, String> renamed)
        implements Result {}

    /**
     * Something is wrong with it, so that nothing was taken over.
     *
     * @param problems at least one, with places in the file
     */
    record Refused(List<Problem> problems) implements Result {}
  }

  /** Her own questions and rules as a file. */
  public static byte[] write(Freelancer freelancer) {
    JsonMapper mapper = StrictJson.mapper();
    ObjectNode root = mapper.createObjectNode();
    root.put("format", FORMAT);
    root.set("ownQuestions", mapper.valueToTree(freelancer.ownQuestions()));
    root.set("ownRules", mapper.valueToTree(freelancer.ownRules()));
    return mapper.writeValueAsBytes(root);
  }

  /**
   * Adds what a file holds to a profile: all of it or, where something is wrong, nothing. What she
   * has already, word for word, is not added twice.
   *
   * @param name of the file, for places
   */
  public static Result read(byte[] content, String name, Catalogue base, Freelancer into) {
    OwnFile file = new OwnFile(name, base, into);
    Node root = Node.root(name, file.parse(content), file.problems);
    if (file.problems.errors() == 0) {
      file.checkRoot(root);
    }
    return file.problems.errors() > 0 ? file.refused() : file.add(root);
  }

  private Result refused() {
    return new Result.Refused(
        problems.all().stream().filter(problem -> !problem.warning()).toList());
  }

  private JsonNode parse(byte[] content) {
    try {
      return StrictJson.tree(content);
    } catch (JacksonException e) {
      String place =
          e.getLocation() == null
              ? ""
              : " " + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
      problems.add(
          name,
          "",
          Problem.Code.NOT_JSON,
          "not readable as JSON" + place + ": " + e.getOriginalMessage(),
          "illisible comme JSON" + place + " : " + e.getOriginalMessage());
      return StrictJson.mapper().createObjectNode();
    }
  }

  private void checkRoot(Node root) {
    root.only("$schema", "format", "ownQuestions", "ownRules");
    if (root.number("format").intValue() != FORMAT) {
      problems.add(
          root.at("format"),
          Problem.Code.WRONG_VALUE,
          "this version reads format " + FORMAT,
          "cette version lit le format " + FORMAT);
    }
    for (String list : List.of("ownQuestions", "ownRules")) {
      root.list(list).stream().filter(node -> !node.json().isObject()).forEach(this::noObject);
    }
    if (root.list("ownQuestions").isEmpty() && root.list("ownRules").isEmpty()) {
      problems.add(
          name,
          "",
          Problem.Code.MISSING,
          "there is no question and no rule in it",
          "il ne contient ni question ni règle");
    }
  }

  private void noObject(Node node) {
    problems.add(
        node,
        Problem.Code.WRONG_VALUE,
        "this should be an object in braces",
        "il faudrait ici un objet entre accolades");
  }

  private Result add(Node root) {
    Map<String, String> renamed = new TreeMap<>();
    OwnRenaming renaming = new OwnRenaming(renamed);
    List<Map<String, Object>> questions =
        renaming.pieces(
            pieces(root, "ownQuestions"),
            into.ownQuestions(),
            OwnIds.ids(into.ownQuestions()),
            "_");
    List<Map<String, Object>> rules =
        renaming.pieces(
            renaming.names(pieces(root, "ownRules")),
            into.ownRules(),
            OwnIds.rules(base, into),
            "-");
    check(questions, rules);
    return problems.errors() > 0 ? refused() : added(questions, rules, renamed);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> pieces(Node root, String list) {
    return root.list(list).stream()
        .map(node -> (Map<String, Object>) StrictJson.mapper().treeToValue(node.json(), Map.class))
        .toList();
  }

  /** Against the catalogue and those of her own questions that the file does not bring. */
  private void check(List<Map<String, Object>> questions, List<Map<String, Object>> rules) {
    Problems others = new Problems();
    Set<String> brought = OwnIds.ids(questions);
    Freelancer hers =
        into.withOwnQuestions(
            into.ownQuestions().stream()
                .filter(q -> !brought.contains(String.valueOf(q.get("id"))))
                .toList());
    Catalogue asked = new OwnQuestions(base, others).over(name, hers);
    Freelancer file = Freelancer.create().withOwnQuestions(questions).withOwnRules(rules);
    new OwnRules(new OwnQuestions(asked, problems).over(name, file), problems).read(name, file);
  }

  private Result added(
      List<Map<String, Object>> questions,
      List<Map<String, Object>> rules,
      Map<String, String> renamed) {
    List<Map<String, Object>> allQuestions = OwnRenaming.together(into.ownQuestions(), questions);
    List<Map<String, Object>> allRules = OwnRenaming.together(into.ownRules(), rules);
    limit("ownQuestions", allQuestions.size(), OwnQuestions.MOST);
    limit("ownRules", allRules.size(), OwnRules.MOST);
    return problems.errors() > 0
        ? refused()
        : new Result.Added(
            into.withOwnQuestions(allQuestions).withOwnRules(allRules),
            allQuestions.size() - into.ownQuestions().size(),
            allRules.size() - into.ownRules().size(),
            renamed);
  }

  private void limit(String list, int count, int most) {
    if (count > most) {
      problems.add(
          name,
          list,
          Problem.Code.TOO_MUCH,
          "with yours there would be " + count + "; there is room for " + most,
          "avec les vôtres, il y en aurait " + count + "\u202f; la place va jusqu’à " + most);
    }
  }
}
