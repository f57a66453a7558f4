package org.gardefou.desk;

import java.util.List;
import org.gardefou.store.Beginning;
import org.gardefou.store.Store;
import org.gardefou.store.StoreContents;
import org.gardefou.store.StoredClient;

/**
 * What is read before the window shows: everything where there are few clients; many clients wait
 * for the background.
 */
record Start(Beginning beginning, StoreContents contents) {
  /** So many files are read, and the list of so many is written, while she waits. */
  static final int AT_ONCE = 300;

  static Start of(Store store) {
    Beginning beginning = store.begin();
    return new Start(
        beginning, isWhole(beginning) ? all(store, beginning) : withoutClients(beginning));
  }

  private static StoreContents all(Store store, Beginning beginning) {
    return beginning.with(beginning.files().stream().map(f -> store.open(f.file())).toList());
  }

  private static StoreContents withoutClients(Beginning beginning) {
    return new StoreContents(
        List.of(),
        beginning.rest().unreadable(),
        List.of(),
        List.of(),
        beginning.rest().freelancer());
  }

  private static boolean isWhole(Beginning beginning) {
    return beginning.files().size() <= AT_ONCE;
  }

  boolean isWhole() {
    return isWhole(beginning);
  }

  Documents documents() {
    return Documents.of(
        contents.clients().stream().map(StoredClient.Loaded::client).toList(),
        contents.freelancer());
  }
}
