package org.gardefou.model;

import org.jspecify.annotations.Nullable;

/** Keeps parts of a file in which nothing is said out of it. */
final class Blank {
  @Override
  public boolean equals(@Nullable Object part) {
    return part == null
        || part.equals(RoleSheet.EMPTY)
        || part.equals(Limits.NONE)
        || part.equals(MoneyProfile.EMPTY)
        || part.equals(Leaving.NONE)
        || part.equals(Journal.EMPTY);
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
