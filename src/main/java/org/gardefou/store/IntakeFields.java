package org.gardefou.store;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;

/** Takes typed properties out of one object of an intake file and notes what is wrong with them. */
final class IntakeFields {
  /** A name that does not exist, without and with the one that was probably meant. */
  record Unknown(String plain, String hint) {}

  private static final Unknown PROPERTY = new Unknown("intake.property", "intake.property.hint");

  private final Placed.Fields object;
  private final JsonPath path;
  private final List<Problem> problems;

  IntakeFields(Placed.Fields object, JsonPath path, List<Problem> problems) {
    this.object = object;
    this.path = path;
    this.problems = problems;
  }

  JsonPath path() {
    return path;
  }

  Placed.Fields object() {
    return object;
  }

  /** Whether the object is not there, which was noted already. */
  boolean isAbsent() {
    return object.place().equals(Placed.Place.NONE);
  }

  boolean has(String name) {
    return object.get(name).isPresent();
  }

  void problem(JsonPath where, Placed.Place place, String key, Object... arguments) {
    problems.add(Problem.at(where, place, Bilingual.text(key, arguments)));
  }

  void problem(String name, Text message) {
    problems.add(Problem.at(path.with(name), place(name), message));
  }

  void problem(String name, String key, Object... arguments) {
    problem(path.with(name), place(name), key, arguments);
  }

  private Placed.Place place(String name) {
    return object.get(name).map(Placed::place).orElse(object.place());
  }

  /** Properties that the format does not have: a slip of the pen would lose what is below it. */
  void allowOnly(Set<String> names) {
    for (String name : object.fields().keySet()) {
      if (!names.contains(name)) {
        unknown(name, PROPERTY, names);
      }
    }
  }

  /** A name that does not exist, with the one that was probably meant. */
  void unknown(String name, Unknown key, Set<String> existing) {
    unknown(path.with(name), place(name), key, name, existing);
  }

  void unknown(JsonPath where, Placed.Place place, Unknown key, String name, Set<String> existing) {
    Nearest.to(name, existing)
        .ifPresentOrElse(
            near -> problem(where, place, key.hint(), name, near),
            () -> problem(where, place, key.plain(), name));
  }

  /** An object below this one; one without properties where it is missing or no object. */
  IntakeFields object(String name, boolean required) {
    Placed.Fields below =
        switch (object.fields().get(name)) {
          case Placed.Fields fields -> fields;
          case null -> {
            if (required) {
              problem(name, "intake.missing", name);
            }
            yield Placed.nothing(Placed.Place.NONE);
          }
          default -> {
            problem(name, "intake.object", name);
            yield Placed.nothing(Placed.Place.NONE);
          }
        };
    return new IntakeFields(below, path.with(name), problems);
  }

  /** The elements of a list; none where there is no list. */
  List<Placed> list(String name) {
    return switch (object.fields().get(name)) {
      case Placed.Items items -> items.items();
      case null -> new ArrayList<>();
      default -> {
        problem(name, "intake.list", name);
        yield new ArrayList<>();
      }
    };
  }

  /** A text that has to be there and to say something. */
  Optional<String> requiredText(String name) {
    if (!has(name)) {
      problem(name, "intake.missing", name);
      return Optional.empty();
    }
    return text(name);
  }

  /** A text, if it is there. */
  Optional<String> text(String name) {
    return read(name, "intake.text", IntakeFields::words);
  }

  private static Optional<String> words(Placed value) {
    return value instanceof Placed.Scalar(String text, var at) && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }

  /** A date from 1950 to 2100, if it is there. */
  Optional<LocalDate> date(String name) {
    return read(name, "intake.date", value -> words(value).flatMap(IntakeFields::day));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text))
          .filter(day -> day.getYear() >= 1950 && day.getYear() <= 2100);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** One of some constants by its name in files, if it is there. */
  <T> Optional<T> constant(String name, T[] constants, Function<T, String> id) {
    String all = Stream.of(constants).map(id).collect(Collectors.joining(", "));
    return read(
        name,
        "intake.word",
        value ->
            words(value)
                .flatMap(
                    word -> Stream.of(constants).filter(c -> id.apply(c).equals(word)).findAny()),
        all);
  }

  /** One of some constants that has to be there. */
  <T> Optional<T> requiredConstant(String name, T[] constants, Function<T, String> id) {
    if (!has(name)) {
      problem(name, "intake.missing", name);
      return Optional.empty();
    }
    return constant(name, constants, id);
  }

  /** Whether a mark such as {@code "unknown": true} is set. */
  boolean mark(String name) {
    return object.get(name).map(IntakeFields::isTrue).orElse(false);
  }

  private static boolean isTrue(Placed value) {
    return value instanceof Placed.Scalar(Boolean yes, var at) && yes;
  }

  /** A whole number, if it is there and fits. */
  Optional<Integer> number(String name) {
    return object
        .get(name)
        .map(value -> value instanceof Placed.Scalar(BigDecimal n, var at) ? n : null)
        .filter(n -> n.precision() - n.scale() <= 9 && n.scale() <= 0)
        .map(BigDecimal::intValue);
  }

  private <T> Optional<T> read(
      String name, String key, Function<Placed, Optional<T>> parse, Object... more) {
    Optional<Placed> value = object.get(name);
    Optional<T> parsed = value.flatMap(parse);
    if (value.isPresent() && parsed.isEmpty()) {
      Object[] arguments = Stream.concat(Stream.of(name), Stream.of(more)).toArray();
      problem(name, key, arguments);
    }
    return parsed;
  }
}
