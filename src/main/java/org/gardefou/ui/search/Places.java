package org.gardefou.ui.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gardefou.desk.search.Found;
import org.gardefou.desk.search.Part;
import org.gardefou.desk.search.Passage;
import org.gardefou.text.Messages;
import org.gardefou.ui.words.Dates;

/** Says in words where something was found. */
record Places(Messages messages) {
  private static final String BETWEEN = " · ";

  /** The client, or her criteria. */
  String owner(Found found) {
    return found.client().map(client -> client.name()).orElse(messages.get("search.profile"));
  }

  String mission(Found found) {
    return found.mission().map(mission -> mission.title()).orElse("");
  }

  /** Such as “Facts · Deposit” or “Journal · 3 May 2026”. */
  String of(Passage passage) {
    List<String> words = new ArrayList<>();
    words.add(messages.get(key(passage.part())));
    if (!passage.label().isEmpty()) {
      words.add(passage.label());
    }
    LocalDate date = passage.date();
    if (date != null && passage.part() != Part.FACTS) {
      words.add(Dates.day(date, messages.language()));
    }
    return String.join(BETWEEN, words);
  }

  /** A part is called as its tab is. */
  private static String key(Part part) {
    return switch (part) {
      case CLIENT -> "search.client";
      case MISSION -> "search.mission";
      case FACTS -> "facts.tab";
      case CONDITIONS -> "conditions.tab";
      case REPLY -> "reply.tab";
      case JOURNAL -> "journal.title";
      case DECISION -> "decision.tab";
      case REVIEW -> "search.review";
      case CRITERIA -> "rail.criteria";
    };
  }
}
