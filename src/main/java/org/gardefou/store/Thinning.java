package org.gardefou.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which copies go: the newest 30 stay, of the others the last of each day for 60 days that have
 * one, then the last of each month; the first one stays for ever. It goes by the order of the
 * copies, so that a clock that was wrong costs none of the newest.
 */
final class Thinning {
  private static final int NEWEST = 30;
  private static final int DAYS = 60;

  private Thinning() {}

  /** The superfluous ones of all copies of a document, given in their order. */
  static List<HistoryCopy> superfluous(List<HistoryCopy> copies) {
    List<HistoryCopy> gone = new ArrayList<>();
    @Nullable LocalDate day = null;
    int days = 0;
    for (int i = copies.size() - 1 - NEWEST; i > 0; i--) {
      LocalDate own = copies.get(i).at().atZone(ZoneOffset.UTC).toLocalDate();
      boolean fresh = day == null || (days < DAYS ? !own.equals(day) : !isSameMonth(own, day));
      if (fresh) {
        day = own;
        days++;
      } else {
        gone.add(copies.get(i));
      }
    }
    return gone;
  }

  private static boolean isSameMonth(LocalDate one, LocalDate other) {
    return YearMonth.from(one).equals(YearMonth.from(other));
  }
}
