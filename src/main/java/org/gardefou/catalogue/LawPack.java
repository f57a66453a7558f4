package org.gardefou.catalogue;

import java.util.List;
import java.util.Set;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The law of a country, or of several that share it.
 *
 * @param name as a heading shows it
 * @param countries answers to the question for the client's country that choose this pack
 * @param fallback id of the pack that speaks where this one says nothing on a topic, if any
 */
public record LawPack(
    String id,
    Text name,
    Set<String> countries,
    @Nullable String fallback,
    List<LawEntry> entries) {
  public LawPack {
    countries = Set.copyOf(countries);
    entries = List.copyOf(entries);
  }

  /** What it says on a topic to somebody with such a client. */
  public List<LawEntry> on(String topic, ClientKind kind) {
    return entries.stream()
        .filter(entry -> entry.topic().equals(topic) && entry.kinds().contains(kind))
        .toList();
  }
}
