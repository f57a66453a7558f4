package org.gardefou.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parts of a letter, one of which is about to change. */
final class LetterParts {
  final UUID id;
  final String kind;
  Tone tone;
  Form form;
  final LocalDate written;
  Map<String, String> slots;
  List<BlockEdit> edits;
  List<String> order;
  List<String> asked;
  @Nullable LocalDate acknowledged;
  @Nullable LocalDate sentOn;
  @Nullable String sentText;
  @Nullable LocalDate answeredOn;
  final Map<String, Object> extra;

  LetterParts(LetterDraft l) {
    id = l.id();
    kind = l.kind();
    tone = l.tone();
    form = l.form();
    written = l.written();
    slots = l.slots();
    edits = l.edits();
    order = l.order();
    asked = l.asked();
    acknowledged = l.acknowledged();
    sentOn = l.sentOn();
    sentText = l.sentText();
    answeredOn = l.answeredOn();
    extra = l.extra();
  }

  LetterDraft done() {
    return new LetterDraft(
        id,
        kind,
        tone,
        form,
        written,
        slots,
        edits,
        order,
        asked,
        acknowledged,
        sentOn,
        sentText,
        answeredOn,
        extra);
  }
}
