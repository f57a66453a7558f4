package org.gardefou.engine.journal;

import java.util.List;
import org.gardefou.model.Incident;
import org.gardefou.model.Value;

/**
 * A value and the entries that make it.
 *
 * @param entries the oldest first
 */
record Measured(Value value, List<Incident> entries) {}
