package org.gardefou.store.erasure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is to be erased, and how.
 *
 * @param client the client whose own files are meant; empty for a person who is only mentioned
 * @param names names, addresses and numbers that must not be found afterwards
 * @param pseudonym what the client is called from now on, where its scores are kept; empty where
 *     nothing of it is kept
 * @param mission what its missions are called then
 */
public record Erasure(
    Optional<UUID> client, List<String> names, Optional<String> pseudonym, String mission) {
  /** What stands in the place of a name that occurred elsewhere. */
  public static final String MARK = "[…]";

  public Erasure {
    names = List.copyOf(names);
  }

  /** Nothing of the client is kept. */
  public static Erasure ofClient(UUID client, List<String> names) {
    return new Erasure(Optional.of(client), names, Optional.empty(), "");
  }

  /** Answers, decisions and scores are kept under another name. */
  public static Erasure keepingScores(
      UUID client, List<String> names, String pseudonym, String mission) {
    return new Erasure(Optional.of(client), names, Optional.of(pseudonym), mission);
  }

  /** A person who is mentioned here and there. */
  public static Erasure ofPerson(List<String> names) {
    return new Erasure(Optional.empty(), names, Optional.empty(), "");
  }
}
