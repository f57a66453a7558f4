package org.gardefou.ui.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gardefou.model.Freelancer;
import org.gardefou.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison is written from.
 *
 * @param unit a design pixel in pixels
 */
record Asked(
    List<Pick> picks, Freelancer freelancer, LocalDate day, Messages messages, double unit) {

  boolean enough() {
    return new Chosen(ids()).enough();
  }

  /** Whether the same missions are compared, in the same order, however they were before. */
  boolean ofSame(@Nullable Asked other) {
    return other != null && other.ids().equals(ids());
  }

  private List<UUID> ids() {
    return picks.stream().map(pick -> pick.mission().id()).toList();
  }
}
