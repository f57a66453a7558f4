package org.gardefou.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gardefou.store.StoredClient.Loaded;
import org.jspecify.annotations.Nullable;

/** Finds out what somebody else did to the files since they were read. */
public final class Watch {
  private final DataFolder folder;
  private final FileOperations files;
  private final ClientReader reader;
  private final ClientFiles clients;
  private final Map<Path, Stamp> stamps = new HashMap<>();

  /** Date and size: only a hint; whether something changed, the content says. */
  private record Stamp(Instant modified, long size) {}

  /**
   * What was found.
   *
   * @param changed other states of documents that are open
   * @param added clients that were not there before
   * @param copies second versions of clients that a synchronisation left
   */
  public record Seen(List<External> changed, List<Loaded> added, List<StoredClient.Copy> copies) {
    public Seen {
      changed = List.copyOf(changed);
      added = List.copyOf(added);
      copies = List.copyOf(copies);
    }

    /** Whether there is nothing new. */
    public boolean isEmpty() {
      return changed.isEmpty() && added.isEmpty() && copies.isEmpty();
    }
  }

  Watch(DataFolder folder, FileOperations files, ClientReader reader, ClientFiles clients) {
    this.folder = folder;
    this.files = files;
    this.reader = reader;
    this.clients = clients;
  }

  /** Notes the files as they are, before they are read. */
  List<Listed> begin() throws IOException {
    stamps.clear();
    List<Listed> all = new ArrayList<>();
    for (Path file : reader.list(folder.clients())) {
      all.add(begin(file));
    }
    return all;
  }

  /** Of a file that cannot be looked at, reading says what is wrong. */
  private Listed begin(Path file) {
    try {
      Stamp stamp = new Stamp(files.modified(file), files.size(file));
      stamps.put(file, stamp);
      return new Listed(file, stamp.modified(), stamp.size());
    } catch (IOException e) {
      return new Listed(file, Instant.EPOCH, 0);
    }
  }

  /** The files that have another date or size than before. */
  private List<Path> newOnes() {
    List<Path> all = new ArrayList<>();
    try {
      for (Path file : reader.list(folder.clients())) {
        Stamp stamp = new Stamp(files.modified(file), files.size(file));
        if (!stamp.equals(stamps.put(file, stamp))) {
          all.add(file);
        }
      }
    } catch (IOException e) {
      // The folder cannot be read now; the next look tries again, and a save compares anyway.
    }
    return all;
  }

  Seen look(FreelancerFile freelancer) {
    List<External> changed = new ArrayList<>();
    List<Loaded> added = new ArrayList<>();
    List<StoredClient.Copy> copies = new ArrayList<>();
    profile(freelancer).ifPresent(changed::add);
    for (Path file : newOnes()) {
      if (reader.read(file) instanceof Loaded found) {
        sort(found, changed, added, copies);
      }
    }
    return new Seen(changed, added, copies);
  }

  private static Optional<External.OfProfile> profile(FreelancerFile freelancer) {
    try {
      return freelancer.external();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void sort(
      Loaded found, List<External> changed, List<Loaded> added, List<StoredClient.Copy> copies) {
    @Nullable ClientFile ours = clients.known(found.client().id()).orElse(null);
    if (ours != null && ours.path().equals(found.file())) {
      if (!ours.known().contains(found.hash()) && !found.readOnly()) {
        changed.add(new External.OfClient(found.file(), ours.base(), found.client(), found.hash()));
      }
    } else {
      switch (clients.register(found)) {
        case Loaded one -> added.add(one);
        case StoredClient.Copy copy -> copies.add(copy);
        case StoredClient.Unreadable unreadable -> {}
      }
    }
  }
}
