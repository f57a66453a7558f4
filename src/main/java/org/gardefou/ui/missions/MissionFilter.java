package org.gardefou.ui.missions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gardefou.text.Messages;
import org.gardefou.ui.missions.RowFilter.Group;
import org.gardefou.ui.words.Fold;

/** All that narrows the list. */
record MissionFilter(String words, PhaseFilter phase, Set<RowFilter> more) {
  MissionFilter {
    more = Set.copyOf(more);
  }

  List<MissionRow> matching(List<MissionRow> rows, MissionsActions actions) {
    Predicate<String> query = Fold.query(words);
    Map<Group, List<RowFilter>> groups =
        more.stream().collect(Collectors.groupingBy(RowFilter::group));
    return rows.stream()
        .filter(phase::takes)
        .filter(row -> query.test(row.folded()))
        .filter(row -> groups.values().stream().allMatch(group -> takes(group, row, actions)))
        .toList();
  }

  private static boolean takes(List<RowFilter> group, MissionRow row, MissionsActions actions) {
    return group.stream().anyMatch(filter -> filter.takes(row, actions));
  }

  /** What narrows the list, in words. */
  String in(Messages messages) {
    List<String> names = new ArrayList<>();
    if (!words.isBlank()) {
      names.add(messages.get("missions.filter.words", words.strip()));
    }
    if (phase != PhaseFilter.ALL) {
      names.add(messages.get(phase.key()));
    }
    more.stream().sorted().map(filter -> filter.in(messages)).forEach(names::add);
    return String.join(", ", names);
  }
}
