package org.gardefou.store;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An earlier state of a document. Its name holds all that is known about it, so that there is no
 * index that could disagree: {@code 000042-20261125T143205Z-9f86d081884c7d65.json}.
 *
 * @param number its place; it counts up and never depends on the clock
 * @param at when it was kept, by the clock of that moment
 * @param hash first half of the SHA-256 of its content
 */
public record HistoryCopy(Path file, int number, Instant at, String hash) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
  private static final Pattern NAME =
      Pattern.compile("([0-9]{6,9})-([0-9]{8}T[0-9]{6}Z)-([0-9a-f]{16})\\.json");
  private static final int HASH = 16;

  /** The copy of some content, by the name that it has in a folder. */
  public static HistoryCopy of(Path folder, int number, Instant at, byte[] content) {
    String hash = hash(content);
    String moment = MOMENT.format(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    Path file = folder.resolve("%06d-%s-%s.json".formatted(number, moment, hash));
    return new HistoryCopy(file, number, at, hash);
  }

  static String hash(byte[] content) {
    return ContentHash.of(content).hex().substring(0, HASH);
  }

  /** The copy that a file is; nothing where the name is none of ours. */
  public static Optional<HistoryCopy> of(Path file) {
    Matcher name = NAME.matcher(FailureText.name(file));
    try {
      return name.matches()
          ? Optional.of(
              new HistoryCopy(
                  file,
                  Integer.parseInt(name.group(1)),
                  LocalDateTime.parse(name.group(2), MOMENT).toInstant(ZoneOffset.UTC),
                  name.group(3)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
