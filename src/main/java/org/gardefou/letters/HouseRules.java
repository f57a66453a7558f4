package org.gardefou.letters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Clause;
import org.gardefou.letters.Sheet.Item;
import org.gardefou.letters.Sheet.Part;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.text.Messages;
import org.gardefou.text.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * "My rules of the game": one page from her profile, to send before any mission. What she does,
 * what she does not, how she works, hours, revisions, payment, what is extra.
 */
public final class HouseRules {
  /** The clauses of the page by part, unless her profile names others. */
  private static final Map<String, List<String>> STANDARD =
      Map.of(
          "work", List.of("K04", "K03"),
          "hours", List.of("K15"),
          "revisions", List.of("K05"),
          "payment", List.of("K21", "K22"),
          "extra", List.of("K06"),
          "end", List.of("K33"));

  private static final List<String> ORDER =
      List.of("work", "hours", "revisions", "payment", "extra", "end");

  private final LetterBook book;
  private final Freelancer freelancer;
  private final Catalogue catalogue;
  private final Messages messages;

  private HouseRules(
      LetterBook book, Freelancer freelancer, Catalogue catalogue, Messages messages) {
    this.book = book;
    this.freelancer = freelancer;
    this.catalogue = catalogue;
    this.messages = messages;
  }

  /** The page of a day. */
  public static Sheet of(
      LetterBook book,
      Freelancer freelancer,
      Catalogue catalogue,
      Language language,
      LocalDate today) {
    return new HouseRules(book, freelancer, catalogue, Messages.in(language)).sheet(today);
  }

  private Sheet sheet(LocalDate today) {
    List<Part> parts = new ArrayList<>();
    list("mine", freelancer.role().mine()).ifPresent(parts::add);
    list("option", freelancer.role().option()).ifPresent(parts::add);
    list("never", freelancer.role().never()).ifPresent(parts::add);
    ORDER.forEach(name -> rules(name).ifPresent(parts::add));
    others().ifPresent(parts::add);
    return new Sheet(
        messages.language(),
        messages.get("letters.rules.title"),
        messages.get("letters.rules.line"),
        SheetWords.by(freelancer),
        today,
        new Formats(messages.language(), Currency.getInstance("EUR")).day(today),
        parts,
        List.of(messages.get("letters.rules.note")));
  }

  private Optional<Part> list(String name, List<String> tasks) {
    List<Item> items =
        tasks.stream().map(task -> new Item("", VisibleText.of(task).strip())).toList();
    return part(name, items);
  }

  private Optional<Part> rules(String name) {
    List<Item> items = new ArrayList<>();
    if (name.equals("hours")) {
      items.addAll(hours());
    }
    STANDARD.getOrDefault(name, List.of()).stream()
        .filter(this::wanted)
        .flatMap(id -> clause(id).stream())
        .forEach(items::add);
    return part(name, items);
  }

  /** All of them, unless she chose some. */
  private boolean wanted(String clause) {
    return freelancer.houseRules().isEmpty() || freelancer.houseRules().containsKey(clause);
  }

  private Optional<Part> others() {
    List<String> placed = STANDARD.values().stream().flatMap(List::stream).toList();
    return part(
        "others",
        freelancer.houseRules().keySet().stream()
            .filter(id -> !placed.contains(id))
            .flatMap(id -> clause(id).stream())
            .toList());
  }

  private List<Item> hours() {
    List<Item> items = new ArrayList<>();
    number("letters.rules.until", freelancer.limits().replyUntil()).ifPresent(items::add);
    number("letters.rules.off", freelancer.limits().daysOffWeek()).ifPresent(items::add);
    return items;
  }

  private Optional<Item> number(String key, @Nullable BigDecimal number) {
    return Optional.ofNullable(number).map(n -> new Item("", messages.get(key, n)));
  }

  private Optional<Item> clause(String id) {
    Clause clause = catalogue.clauses().get(id);
    Map<String, String> figures = freelancer.houseRules().getOrDefault(id, Map.of());
    return Optional.ofNullable(clause)
        .flatMap(c -> ClauseWords.brief(book.phrases(), c, figures, messages.language()))
        .map(text -> new Item("", sentence(text)));
  }

  private static String sentence(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
  }

  private Optional<Part> part(String name, List<Item> items) {
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Part(messages.get("letters.rules." + name), "", items));
  }
}
