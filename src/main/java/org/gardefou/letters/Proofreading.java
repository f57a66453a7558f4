package org.gardefou.letters;

import java.util.List;

/** A letter read over: one remark or more for each check, in the order of the checks. */
public record Proofreading(List<Remark> remarks) {
  public Proofreading {
    remarks = List.copyOf(remarks);
  }

  /** Whether nothing stands in the way of sending it. */
  public boolean ready() {
    return remarks.stream().noneMatch(remark -> remark.level() == Remark.Level.STOP);
  }
}
