package org.gardefou.engine;

import org.gardefou.catalogue.Fact;
import org.gardefou.model.Text;

/**
 * An open fact worth asking about.
 *
 * @param text the question as it can be put: to the client where a rule offers one, else as the
 *     questionnaire asks it
 * @param toClient whether the client can answer; otherwise she can look it up or ask herself
 * @param gain by how many points, 0-100, its answer narrows the interval of the total risk, on
 *     average of the best and the worst answer (domain.md A.5); what an earlier question of the
 *     list may settle does not count again
 */
public record OpenQuestion(Fact fact, Text text, boolean toClient, double gain) {}
