package org.gardefou.letters;

/** A value for a slot and where it comes from. */
record Filling(String text, SlotSource source) {}
