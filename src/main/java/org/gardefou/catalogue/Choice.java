package org.gardefou.catalogue;

import org.gardefou.model.Text;

/** One possible answer to a question: its id in files and expressions, and its label. */
public record Choice(String id, Text label) {}
