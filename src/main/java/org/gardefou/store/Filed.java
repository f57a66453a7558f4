package org.gardefou.store;

/** The file of a client as it lies there, and what is known to stand in it. */
public record Filed(Listed listed, ContentHash hash) {}
