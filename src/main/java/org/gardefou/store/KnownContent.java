package org.gardefou.store;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The contents of one file that are ours, and may therefore be replaced.
 *
 * @param confirmed what was there when we last read or saved it, null when there was no file
 * @param attempted what we tried to write since then: an attempt that reported an error may yet
 *     have reached the disk, and must not look like somebody else's work
 */
public record KnownContent(@Nullable ContentHash confirmed, Set<ContentHash> attempted) {
  /** No file of ours. */
  public static final KnownContent NOTHING = new KnownContent(null, Set.of());

  public KnownContent {
    attempted = Set.copyOf(attempted);
  }

  /** A file that was read or saved with this content. */
  public static KnownContent of(ContentHash confirmed) {
    return new KnownContent(confirmed, Set.of());
  }

  /** The same with one more attempt. */
  public KnownContent withAttempt(ContentHash content) {
    Set<ContentHash> all = new HashSet<>(attempted);
    all.add(content);
    return new KnownContent(confirmed, all);
  }

  /** Whether such content is ours. */
  public boolean contains(ContentHash content) {
    return content.equals(confirmed) || attempted.contains(content);
  }

  /** Whether the file was ever read or saved. */
  public boolean isConfirmed() {
    return confirmed != null;
  }

  /** The content, where the last save is known to have succeeded. */
  public Optional<ContentHash> exact() {
    return attempted.isEmpty() ? Optional.ofNullable(confirmed) : Optional.empty();
  }

  /** Whether the last save is known to have succeeded with just this content. */
  public boolean isExactly(ContentHash content) {
    return attempted.isEmpty() && content.equals(confirmed);
  }
}
