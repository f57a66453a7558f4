package org.gardefou.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Mission;
import org.gardefou.model.Text;
import org.gardefou.model.Value;

/**
 * The law packs, and the topics under which rules cite them. Which pack speaks depends on the
 * country of the client; without an answer, or for a country without a pack, none does.
 *
 * @param topics the topics by id, in the order in which they are shown
 */
public record LawBook(Map<String, Text> topics, List<LawPack> packs) {
  /** The fact that chooses the pack. */
  static final String COUNTRY = "client.country";

  public LawBook {
    packs = List.copyOf(packs);
  }

  /** A book without any pack. */
  public static LawBook none() {
    return new LawBook(Map.of(), List.of());
  }

  /** The pack for the client of a mission. */
  public Optional<LawPack> pack(Mission mission) {
    return mission
        .answer(COUNTRY)
        .map(Answer::value)
        .flatMap(value -> value instanceof Value.Word(String id) ? country(id) : Optional.empty());
  }

  private Optional<LawPack> country(String country) {
    return packs.stream().filter(pack -> pack.countries().contains(country)).findFirst();
  }

  /** What the law says to a finding of that rule, for the client and the mission at hand. */
  public List<LawEntry> cited(Rule rule, Client client, Mission mission) {
    return pack(mission)
        .map(pack -> rule.law().stream().flatMap(t -> on(pack, t, client.kind()).stream()).toList())
        .orElse(List.of());
  }

  /** What a pack says on a topic; where it says nothing, what its fallback does. */
  public List<LawEntry> on(LawPack pack, String topic, ClientKind kind) {
    List<LawEntry> own = pack.on(topic, kind);
    return own.isEmpty() ? fallback(pack).map(other -> other.on(topic, kind)).orElse(own) : own;
  }

  private Optional<LawPack> fallback(LawPack pack) {
    return packs.stream().filter(other -> other.id().equals(pack.fallback())).findFirst();
  }
}
