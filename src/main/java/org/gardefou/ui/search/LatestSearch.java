package org.gardefou.ui.search;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gardefou.desk.Tasks;
import org.gardefou.desk.search.Results;
import org.gardefou.desk.search.Searcher;
import org.jspecify.annotations.Nullable;

/**
 * Searches in the background as she types. Only the latest query counts: an earlier one is given
 * up, and its results never replace newer ones.
 */
final class LatestSearch {
  private final Tasks tasks;
  private final Supplier<Searcher.Library> library;
  private final Consumer<Results> onFound;
  private final Searcher searcher = new Searcher();
  private volatile @Nullable Request latest;

  /** Compared by identity: the same words asked again are another request. */
  private static final class Request {
    private final String words;
    private final Searcher.Library library;

    Request(String words, Searcher.Library library) {
      this.words = words;
      this.library = library;
    }
  }

  /**
   * @param library where to look at this moment; asked on the owner’s thread
   * @param onFound hears what the latest query found, on the owner’s thread
   */
  LatestSearch(Tasks tasks, Supplier<Searcher.Library> library, Consumer<Results> onFound) {
    this.tasks = tasks;
    this.library = library;
    this.onFound = onFound;
  }

  void lookFor(String words) {
    Request request = new Request(words, library.get());
    latest = request;
    tasks.background(() -> search(request));
  }

  /** Nobody waits any more. */
  void giveUp() {
    latest = null;
  }

  private void search(Request request) {
    searcher
        .search(request.library, request.words, () -> isStale(request))
        .ifPresent(results -> tasks.owner(() -> take(request, results)));
  }

  private void take(Request request, Results results) {
    if (!isStale(request)) {
      onFound.accept(results);
    }
  }

  @SuppressWarnings("ReferenceEquality")
  private boolean isStale(Request request) {
    return request != latest;
  }
}
