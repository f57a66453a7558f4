package org.gardefou.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gardefou.store.Filed;
import org.gardefou.store.Listed;
import org.jspecify.annotations.Nullable;

/**
 * What the list showed when the program was left, so that the next start need not read and examine
 * everything first. Never the truth: a line stands for a file only while date and size of the file
 * are as they were, and only until it is read; the advice counts only for the same content, under
 * the same catalogue, profile and program.
 *
 * @param key of catalogue, profile and program
 * @param files by the names of the files
 */
record ListIndex(String key, Map<String, Indexed> files) {
  static final ListIndex EMPTY = new ListIndex("", Map.of());

  ListIndex {
    files = Map.copyOf(files);
  }

  /** One file, and the lines of its missions. */
  record Indexed(Filed filed, List<Entry> entries) {
    Indexed {
      entries = List.copyOf(entries);
    }

    boolean isOf(Listed listed) {
      return listed.size() == filed.listed().size()
          && listed.modified().toEpochMilli() == filed.listed().modified().toEpochMilli();
    }
  }

  /** A line, and the advice as far as it was known. */
  record Entry(MissionLine line, @Nullable Dated dated) {
    /** The advice, where it still holds. */
    Optional<Dated> advice(LocalDate day) {
      return Optional.ofNullable(dated).filter(d -> d.holdsOn(day));
    }
  }

  static String name(Listed listed) {
    return String.valueOf(listed.file().getFileName());
  }
}
