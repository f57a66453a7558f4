package org.gardefou.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Incident;
import org.gardefou.text.Folding;

/** Finds the kind of an entry by what a person writes: its id, or its name in either language. */
public final class KindNames {
  private final Map<String, String> byName = new HashMap<>();

  /** The names of a catalogue. */
  public KindNames(Catalogue catalogue) {
    catalogue.incidents().values().forEach(this::add);
  }

  private void add(Incident kind) {
    Stream.of(kind.id(), kind.name().en(), kind.name().fr())
        .forEach(name -> byName.put(plain(name), kind.id()));
  }

  /** The id of the kind with this id or name; case, accents and hyphens do not matter. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(byName.get(plain(name)));
  }

  /** The id of the kind that was probably meant. */
  public Optional<String> nearest(String name) {
    return Nearest.to(plain(name), byName.keySet()).map(byName::get);
  }

  private static String plain(String name) {
    return Folding.fold(name).replaceAll("[\\s_\u2010\u2011-]+", " ");
  }
}
