package org.gardefou.ui.facts;

import java.util.function.Consumer;
import org.gardefou.text.Messages;

/**
 * What a row needs.
 *
 * @param origins whether each row says who can answer
 * @param open makes a row the current one
 */
record RowContext(
    Answering answering, Messages messages, boolean origins, Consumer<QuestionRow> open) {}
