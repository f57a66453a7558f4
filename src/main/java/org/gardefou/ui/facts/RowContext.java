package org.gardefou.ui.facts;

import java.util.function.Consumer;
import org.gardefou.text.Messages;

/**
 * What a row needs.
 *
 * @param open makes a row the current one
 */
record RowContext(Answering answering, Messages messages, Consumer<QuestionRow> open) {}
