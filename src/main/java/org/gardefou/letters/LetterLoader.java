package org.gardefou.letters;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.DataFiles;
import org.gardefou.catalogue.Node;
import org.gardefou.catalogue.Problem;
import org.gardefou.catalogue.Problems;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.text.WordPattern;

/** Loads the texts of letters from their files and checks all of them. */
public final class LetterLoader {
  /** The texts, and everything that is wrong with them. */
  public record Loaded(LetterBook book, List<Problem> problems) {}

  private final Problems problems = new Problems();
  private final DataFiles files;

  private LetterLoader(DataFiles.Source source) {
    this.files = new DataFiles(source, problems);
  }

  /** The texts that come with the program, checked against a catalogue. */
  public static Loaded builtIn(Catalogue catalogue) {
    return load(catalogue, name -> DataFiles.bytes(LetterLoader.class.getResourceAsStream(name)));
  }

  /** The texts in the given files; {@code letters.json} names those of the kinds. */
  public static Loaded load(Catalogue catalogue, DataFiles.Source source) {
    return new LetterLoader(source).load(catalogue);
  }

  private Loaded load(Catalogue catalogue) {
    Node index = files.file("letters.json");
    index.only("format", "files", "shared", "slots");
    LetterBook book =
        new LetterBook(
            index.strings("files").stream().flatMap(this::kinds).toList(),
            KindReader.blocks(index.at("shared")),
            byId(index.list("slots").stream().map(LetterLoader::slot).toList(), Slot::id),
            phrases(files.file("phrases.json")),
            questions(files.file("questions.json")),
            files.file("objections.json").list("objections").stream()
                .map(LetterLoader::objection)
                .toList(),
            leaving(files.file("leaving.json")),
            words(files.file("words.json")));
    new LetterChecker(book, catalogue, problems).check();
    return new Loaded(book, problems.all());
  }

  private java.util.stream.Stream<LetterKind> kinds(String family) {
    return files.file(family + ".json").list("kinds").stream().map(KindReader::kind);
  }

  private static Slot slot(Node node) {
    node.only("id", "type", "label", "example", "from");
    return new Slot(
        node.string("id"),
        node.constant("type", Slot.Type.class),
        node.text("label"),
        node.text("example"),
        node.strings("from"));
  }

  private static Phrases phrases(Node node) {
    node.only("clauses", "facts", "values", "reasons");
    return new Phrases(
        each(node.at("clauses"), Node::asText),
        each(node.at("facts"), LetterLoader::variants),
        each(node.at("values"), Node::asText),
        each(node.at("reasons"), Node::asText));
  }

  private static List<Text> variants(Node node) {
    return node.parts().stream().map(Node::asText).toList();
  }

  /** What stands under each property. */
  static <T> Map<String, T> each(Node node, Function<Node, T> reader) {
    Map<String, T> all = new LinkedHashMap<>();
    node.properties().forEach(p -> all.put(p.name(), reader.apply(p)));
    return all;
  }

  private static List<AskGroup> questions(Node node) {
    node.only("groups", "questions");
    List<Node> questions = node.list("questions");
    return node.list("groups").stream().map(g -> group(g, questions)).toList();
  }

  private static AskGroup group(Node group, List<Node> questions) {
    String id = group.string("id");
    return new AskGroup(
        id,
        group.text("name"),
        questions.stream()
            .filter(q -> q.string("group").equals(id))
            .collect(Collectors.toMap(q -> q.string("fact"), q -> q.text("text"), (a, b) -> a)));
  }

  private static Objection objection(Node node) {
    node.only("id", "line", "answer", "why", "rules", "kinds");
    return new Objection(
        node.string("id"),
        node.text("line"),
        node.text("answer"),
        node.text("why"),
        Set.copyOf(node.strings("rules")),
        Set.copyOf(node.strings("kinds")));
  }

  private LeavingGuide leaving(Node node) {
    node.only("minimumDays", "daysPerYear", "lawyerYears", "lawyerShare", "steps", "law");
    return new LeavingGuide(
        node.number("minimumDays").intValue(),
        node.number("daysPerYear").intValue(),
        node.number("lawyerYears").intValue(),
        node.number("lawyerShare").intValue(),
        node.list("steps").stream().map(LetterLoader::step).toList(),
        node.list("law").stream().map(this::law).toList());
  }

  private static LeavingGuide.Step step(Node node) {
    node.only("id", "name", "help", "when", "days", "letter");
    return new LeavingGuide.Step(
        node.string("id"),
        node.text("name"),
        node.text("help"),
        node.constant("when", LeavingGuide.When.class),
        node.number("days").intValue(),
        node.optional("letter").orElse(null));
  }

  private LeavingGuide.LawNote law(Node node) {
    node.only("id", "text", "source", "asOf");
    return new LeavingGuide.LawNote(
        node.string("id"), node.text("text"), node.text("source"), day(node.at("asOf")));
  }

  private LocalDate day(Node node) {
    try {
      return LocalDate.parse(node.asString());
    } catch (DateTimeException e) {
      problems.add(node, Problem.Code.WRONG_VALUE, "this is no day", "ceci n’est pas un jour");
      return LocalDate.EPOCH;
    }
  }

  private static WordLists words(Node node) {
    node.only("health", "judging", "internal", "special");
    return new WordLists(
        patterns(node.at("health")),
        patterns(node.at("judging")),
        patterns(node.at("internal")),
        patterns(node.at("special")));
  }

  private static Map<Language, Pattern> patterns(Node node) {
    node.only("french", "english");
    Map<Language, Pattern> patterns = new EnumMap<>(Language.class);
    patterns.put(Language.FR, WordPattern.of(node.strings("french")));
    patterns.put(Language.EN, WordPattern.of(node.strings("english")));
    return patterns;
  }

  private <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
    String[] ids = all.stream().map(id).toArray(String[]::new);
    Arrays.stream(ids)
        .filter(i -> Arrays.stream(ids).filter(i::equals).count() > 1)
        .distinct()
        .forEach(i -> twice(problems, "letters.json", i));
    return all.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> a));
  }

  static void twice(Problems problems, String file, String id) {
    problems.add(
        file,
        id,
        Problem.Code.DUPLICATE,
        "the id “" + id + "” stands twice",
        "l’identifiant « " + id + " » figure deux fois");
  }
}
