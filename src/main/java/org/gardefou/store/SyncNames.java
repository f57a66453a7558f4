package org.gardefou.store;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that programs give to the second version of a file that was changed in two places
 * (reliability.md 2).
 */
final class SyncNames {
  private static final List<Pattern> COPIES =
      List.of(
          // Syncthing: name.sync-conflict-20261125-143205-ABCDEFG.json
          Pattern.compile("(.+)\\.sync-conflict-[0-9]{8}-[0-9]{6}(?:-[0-9A-Z]{1,10})?"),
          // Dropbox, Nextcloud: name (HOST's conflicted copy 2026-11-25).json
          Pattern.compile("(.+?) \\([^()]*conflicted copy[^()]*\\)"),
          Pattern.compile("(.+?) \\([^()]*[Cc]opie en conflit[^()]*\\)"),
          // Browsers, Google Drive, Windows: name (1).json
          Pattern.compile("(.+?) \\([0-9]{1,3}\\)"));

  private static final String EXTENSION = ".json";

  private SyncNames() {}

  /** The name of the file that a copy was made of; nothing where the name is not that of a copy. */
  static Optional<String> original(String name) {
    if (!name.endsWith(EXTENSION)) {
      return Optional.empty();
    }
    String stem = name.substring(0, name.length() - EXTENSION.length());
    return COPIES.stream()
        .map(pattern -> pattern.matcher(stem))
        .filter(Matcher::matches)
        .map(match -> match.group(1) + EXTENSION)
        .findFirst();
  }
}
