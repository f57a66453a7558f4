package org.gardefou.desk;

import java.nio.file.Path;
import org.gardefou.model.Text;

/**
 * A file of the data folder that could not be read; it is never written over. {@code reason} is a
 * sentence for her.
 */
public record UnreadableFile(Path file, Text reason) {}
