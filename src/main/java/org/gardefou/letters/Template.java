package org.gardefou.letters;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gardefou.model.Form;

/**
 * A text with slots. {@code {slot}} is a slot; {@code [vous|tu]} holds both ways of address; {@code
 * <feminine|masculine|neutral>} holds the agreements; {@code ((part##instead))} is left out, or
 * replaced, while one of its slots is missing.
 */
record Template(List<Part> parts) {
  /** A piece of a template. */
  sealed interface Part {
    record Words(String text) implements Part {}

    record Place(String slot) implements Part {}

    record Either(List<Template> ways, boolean address) implements Part {}

    record Maybe(Template part, Template instead) implements Part {}
  }

  /** What decides between the ways of a template. */
  record Choice(Form form, Inflection inflection) {
    private Template of(Part.Either either) {
      int index = either.address() ? (form == Form.TU ? 1 : 0) : inflection.ordinal();
      return either.ways().get(index);
    }
  }

  /** For texts that have neither address nor agreement. */
  static final Choice PLAIN = new Choice(Form.VOUS, Inflection.NEUTRAL);

  Template {
    parts = List.copyOf(parts);
  }

  /**
   * The template that a text describes.
   *
   * @throws IllegalArgumentException when its marks do not match
   */
  static Template parse(String text) {
    return new TemplateParser(text).parse();
  }

  /** The template of her own words, in which only known slots are marks. */
  static Template own(String text, Set<String> slots) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int close = text.indexOf('}', open);
      if (close > 0 && slots.contains(text.substring(open + 1, close))) {
        parts.add(new Part.Words(text.substring(from, open)));
        parts.add(new Part.Place(text.substring(open + 1, close)));
        from = close + 1;
      }
    }
    parts.add(new Part.Words(text.substring(from)));
    return new Template(parts);
  }

  /** The slots of every way, in the order in which they appear. */
  Set<String> slots() {
    Set<String> slots = new LinkedHashSet<>();
    collect(slots, true);
    return slots;
  }

  /** The slots without which a sentence would be incomplete. */
  Set<String> required() {
    Set<String> slots = new LinkedHashSet<>();
    collect(slots, false);
    return slots;
  }

  private void collect(Set<String> slots, boolean optional) {
    for (Part part : parts) {
      switch (part) {
        case Part.Words words -> {}
        case Part.Place place -> slots.add(place.slot());
        case Part.Either either -> either.ways().forEach(way -> way.collect(slots, optional));
        case Part.Maybe maybe -> {
          if (optional) {
            maybe.part().collect(slots, true);
            maybe.instead().collect(slots, true);
          }
        }
      }
    }
  }

  /** The spans, with the slots as the function fills them; neighbouring words are one span. */
  List<Span> fill(Choice choice, Function<String, Span> slots) {
    List<Span> spans = new ArrayList<>();
    fill(choice, slots, spans);
    return joined(spans);
  }

  private void fill(Choice choice, Function<String, Span> slots, List<Span> spans) {
    for (Part part : parts) {
      switch (part) {
        case Part.Words words -> spans.add(new Span.Words(words.text()));
        case Part.Place place -> spans.add(slots.apply(place.slot()));
        case Part.Either either -> choice.of(either).fill(choice, slots, spans);
        case Part.Maybe maybe -> spans.addAll(filled(maybe, choice, slots));
      }
    }
  }

  private static List<Span> filled(Part.Maybe maybe, Choice choice, Function<String, Span> slots) {
    List<Span> spans = maybe.part().fill(choice, slots);
    boolean whole = spans.stream().noneMatch(Span.Missing.class::isInstance);
    return whole ? spans : maybe.instead().fill(choice, slots);
  }

  private static List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      if (span instanceof Span.Words(String text)
          && !joined.isEmpty()
          && joined.getLast() instanceof Span.Words(String before)) {
        joined.set(joined.size() - 1, new Span.Words(before + text));
      } else if (!span.text().isEmpty()) {
        joined.add(span);
      }
    }
    return joined;
  }
}
