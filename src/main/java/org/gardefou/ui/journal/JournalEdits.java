package org.gardefou.ui.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gardefou.model.Incident;
import org.gardefou.model.Journal;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;
import org.gardefou.ui.mission.MissionScope;
import org.jspecify.annotations.Nullable;

/** What she does to the journal, each an edit with a name. */
final class JournalEdits {
  private final MissionScope scope;
  private final Kinds kinds;

  JournalEdits(MissionScope scope, Kinds kinds) {
    this.scope = scope;
    this.kinds = kinds;
  }

  void note(Incident entry) {
    edit(named("journal.edit.note", entry), journal -> journal.withEntry(entry));
  }

  void change(Incident entry) {
    edit(named("journal.edit.change", entry), journal -> journal.withEntry(entry));
  }

  void delete(Incident entry) {
    UUID id = entry.id();
    edit(named("journal.edit.delete", entry), journal -> journal.withoutEntry(id));
  }

  /** Adds all entries of an import in one step. */
  void add(List<Incident> entries) {
    edit(
        Bilingual.text(messages -> messages.count("journal.edit.import", entries.size())),
        journal -> {
          List<Incident> all = new ArrayList<>(journal.entries());
          all.addAll(entries);
          return journal.withEntries(all);
        });
  }

  void completeFrom(@Nullable LocalDate day) {
    edit(Bilingual.text("journal.edit.complete"), journal -> journal.withCompleteFrom(day));
  }

  private Text named(String key, Incident entry) {
    return Bilingual.text(key, kinds.of(entry.kind()).name());
  }

  private void edit(Text label, UnaryOperator<Journal> edit) {
    scope.edit(label, mission -> mission.withJournal(edit.apply(mission.journal())));
  }
}
