package org.gardefou.desk;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.model.Text;
import org.gardefou.store.Store;

/**
 * What a desk stands on.
 *
 * @param catalogue asked only where there is something to advise on; from whatever thread
 * @param readOnly why nothing may be written; empty where it may
 * @param program version of the program
 */
record Setup(
    Supplier<Catalogue> catalogue,
    Store store,
    Clock clock,
    Tasks tasks,
    Samples samples,
    Optional<Text> readOnly,
    String program) {}
