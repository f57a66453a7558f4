package org.gardefou.bench;

/**
 * What a run of all rules found.
 *
 * @param fired rules that hold
 * @param open rules that missing facts hold open
 * @param missing sum over the open rules of their missing facts
 */
record Findings(int fired, int open, int missing) {}
