package org.gardefou.desk.search;

/** A passage in which something was found, and the words around it. */
public record Hit(Passage passage, Excerpt excerpt) {}
