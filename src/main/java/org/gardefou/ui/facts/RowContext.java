package org.gardefou.ui.facts;

import java.util.function.Consumer;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.NoteHints;

/**
 * What a row needs.
 *
 * @param hints what deserves a second look in a note
 * @param origins whether each row says who can answer
 * @param open makes a row the current one
 */
record RowContext(
    Answering answering,
    Messages messages,
    NoteHints hints,
    boolean origins,
    Consumer<QuestionRow> open) {}
