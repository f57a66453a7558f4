package org.gardefou.store.erasure;

import java.nio.file.Path;

/**
 * A place where a person occurs.
 *
 * @param file by its name within the data folder
 * @param part the part of the file, such as {@code journal}; empty for the name of the file
 * @param count how often
 * @param whole whether the whole file is about the person
 */
public record Trace(Path file, String part, int count, boolean whole) {}
