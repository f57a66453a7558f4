package org.gardefou.engine;

import org.gardefou.model.Incident;

/**
 * An agreed clause that lowers its rule no longer, because what it was to end came again soon
 * (domain.md A.4.5).
 *
 * @param clause id of the clause
 * @param entry the entry of the journal that shows it
 */
public record Relapse(String clause, Incident entry) {}
