package org.gardefou.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.store.Filed;
import org.gardefou.store.Listed;
import org.gardefou.store.Standing;
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
record ListIndex(String key, Front front, Map<String, Indexed> files) {
  static final ListIndex EMPTY = new ListIndex("", Front.NONE, Map.of());

  ListIndex {
    files = Map.copyOf(files);
  }

  /**
   * What the window needs besides the list, to show it before her profile and the catalogue are
   * read.
   *
   * @param program its version
   * @param profile the file of her profile; null where there was none
   * @param settings those of her profile
   * @param thresholds hers
   */
  record Front(
      String program,
      @Nullable Listed profile,
      Map<String, String> settings,
      @Nullable Thresholds thresholds) {
    static final Front NONE = new Front("", null, Map.of(), null);

    Front {
      settings = Map.copyOf(settings);
    }
  }

  /**
   * Whether the list of the last time is the list of today: the same program, and no file that was
   * changed, came or went since.
   */
  boolean holds(String program, Standing now) {
    return front.thresholds() != null
        && front.program().equals(program)
        && isAsBefore(front.profile(), now.profile())
        && !now.drafts()
        && now.clients().size() == files.size()
        && now.clients().stream().allMatch(this::isAsBefore);
  }

  private boolean isAsBefore(Listed listed) {
    Indexed known = files.get(name(listed));
    return known != null && isAsBefore(known.filed().listed(), listed);
  }

  private static boolean isAsBefore(@Nullable Listed before, @Nullable Listed now) {
    return before == null || now == null
        ? before == now
        : before.size() == now.size()
            && before.modified().toEpochMilli() == now.modified().toEpochMilli();
  }

  /** One file, and the lines of its missions. */
  record Indexed(Filed filed, List<Entry> entries) {
    Indexed {
      entries = List.copyOf(entries);
    }

    boolean isOf(Listed listed) {
      return isAsBefore(filed.listed(), listed);
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
