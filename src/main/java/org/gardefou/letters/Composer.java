package org.gardefou.letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gardefou.model.BlockEdit;
import org.gardefou.model.Form;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.OwnBlock;
import org.gardefou.model.Tone;

/** Writes letters from blocks and fills their slots. Immutable, safe for any thread. */
public final class Composer {
  private final LetterBook book;

  /** A composer over the texts in a book. */
  public Composer(LetterBook book) {
    this.book = book;
  }

  /** A block before her edits: its template, and whether that is her own version. */
  private record Source(Template template, boolean own) {}

  /** A letter in which nothing was typed yet. */
  public Letter compose(LetterKind kind, Tone tone, Form form, LetterContext context) {
    return compose(LetterDraft.create(kind.id(), tone, form, context.today()), context);
  }

  /**
   * The letter of a draft: composed, with what she typed and changed. A tone in which the kind does
   * not exist gives way to neutral.
   *
   * @throws IllegalArgumentException when there is no such kind of letter
   */
  public Letter compose(LetterDraft draft, LetterContext context) {
    LetterKind kind =
        book.kind(draft.kind())
            .orElseThrow(() -> new IllegalArgumentException("no letter " + draft.kind()));
    LetterDraft fitting =
        kind.tones().contains(draft.tone()) ? draft : draft.withTone(Tone.NEUTRAL);
    SlotValues values = new SlotValues(book, kind, fitting, context);
    Map<String, Source> sources = sources(kind, fitting, context);
    Template subject = Template.parse(kind.subject().in(fitting.form().language()));
    return new Letter(
        kind,
        fitting.tone(),
        fitting.form(),
        Spans.text(values.fill(subject)),
        blocks(fitting, sources, values),
        slots(subject, sources, values));
  }

  private Map<String, Source> sources(LetterKind kind, LetterDraft draft, LetterContext context) {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (BlockKind block : BlockKind.values()) {
      own(kind, draft, block, context)
          .map(text -> new Source(Template.own(text, book.slots().keySet()), true))
          .or(
              () ->
                  Texts.of(book, kind, block, draft.tone(), context.privatePerson())
                      .map(t -> new Source(Template.parse(t.in(draft.form().language())), false)))
          .ifPresent(source -> sources.put(block.id(), source));
    }
    return sources;
  }

  private static Optional<String> own(
      LetterKind kind, LetterDraft draft, BlockKind block, LetterContext context) {
    OwnBlock place = OwnBlock.of(kind.id(), block.id(), draft.tone(), draft.form(), "");
    return context.freelancer().ownBlocks().stream()
        .filter(place::replaces)
        .map(OwnBlock::text)
        .findFirst();
  }

  private static List<Block> blocks(
      LetterDraft draft, Map<String, Source> sources, SlotValues values) {
    Map<String, Block> all = new LinkedHashMap<>();
    sources.forEach((id, source) -> all.put(id, block(id, source, draft, values)));
    draft.edits().stream()
        .filter(edit -> !all.containsKey(edit.block()) && !edit.text().isBlank())
        .forEach(edit -> all.put(edit.block(), added(edit)));
    return order(draft, all.keySet()).stream()
        .flatMap(id -> Optional.ofNullable(all.get(id)).stream())
        .toList();
  }

  private static Block block(String id, Source source, LetterDraft draft, SlotValues values) {
    List<Span> composed = values.fill(source.template());
    Optional<BlockEdit> edit = draft.edit(id);
    return new Block(
        id,
        composed,
        edit.map(e -> state(e, composed))
            .orElse(source.own() ? Block.State.OWN_VERSION : Block.State.COMPOSED),
        edit.map(BlockEdit::text).orElse(null));
  }

  private static Block.State state(BlockEdit edit, List<Span> composed) {
    return Spans.text(composed).equals(edit.basis())
        ? Block.State.EDITED
        : Block.State.FACTS_CHANGED;
  }

  private static Block added(BlockEdit edit) {
    return new Block(edit.block(), List.of(), Block.State.ADDED, edit.text());
  }

  /** Her order; blocks that it does not name keep their place before the close. */
  private static Set<String> order(LetterDraft draft, Set<String> ids) {
    Set<String> order = new LinkedHashSet<>(draft.order());
    order.retainAll(ids);
    String close = BlockKind.CLOSE.id();
    boolean closing = order.contains(close);
    ids.stream().filter(id -> closing || !id.equals(close)).forEach(order::add);
    order.addAll(ids);
    if (!draft.order().contains(close) && order.remove(close)) {
      order.add(close);
    }
    return order;
  }

  private List<SlotState> slots(Template subject, Map<String, Source> sources, SlotValues values) {
    List<Template> templates = new ArrayList<>(List.of(subject));
    sources.values().forEach(source -> templates.add(source.template()));
    Set<String> all = new LinkedHashSet<>();
    Set<String> required = new LinkedHashSet<>();
    templates.forEach(t -> all.addAll(t.slots()));
    templates.forEach(t -> required.addAll(t.required()));
    return all.stream()
        .flatMap(id -> Optional.ofNullable(book.slots().get(id)).stream())
        .map(slot -> state(slot, required.contains(slot.id()), values))
        .toList();
  }

  private static SlotState state(Slot slot, boolean required, SlotValues values) {
    return values
        .find(slot)
        .map(f -> new SlotState(slot, f.text(), f.source(), required))
        .orElseGet(() -> new SlotState(slot, null, null, required));
  }

  /**
   * A draft to begin with: neutral, in the form that the last letter of the mission in this
   * language had.
   */
  public LetterDraft begin(LetterKind kind, Form form, LetterContext context) {
    Form last =
        context.mission().letters().stream()
            .map(LetterDraft::form)
            .filter(f -> f.language() == form.language())
            .reduce((a, b) -> b)
            .orElse(form);
    Form first = kind.formal() ? Form.of(form.language(), false) : last;
    return LetterDraft.create(kind.id(), Tone.NEUTRAL, first, context.today());
  }

  /**
   * Her words for a block as a version for every mission: where a value of a slot stands in them,
   * the slot stands again.
   */
  public static OwnBlock ownVersion(Letter letter, Block block, String text) {
    String version = text;
    List<Span.Filled> longestFirst =
        block.composed().stream()
            .filter(Span.Filled.class::isInstance)
            .map(Span.Filled.class::cast)
            .filter(span -> span.text().length() > 1)
            .sorted(Comparator.comparingInt((Span.Filled s) -> s.text().length()).reversed())
            .collect(Collectors.toList());
    for (Span.Filled span : longestFirst) {
      version = version.replace(span.text(), "{" + span.slot() + "}");
    }
    return OwnBlock.of(letter.kind().id(), block.id(), letter.tone(), letter.form(), version);
  }
}
