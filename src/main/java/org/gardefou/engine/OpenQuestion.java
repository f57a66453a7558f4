package org.gardefou.engine;

import org.gardefou.catalogue.Fact;
import org.gardefou.model.Text;

/**
 * An open fact worth asking about.
 *
 * @param text the question as it can be put: to the client where a rule offers one, else as the
 *     questionnaire asks it
 * @param toClient whether the client can answer; otherwise she can look it up or ask herself
 * @param gain points of risk that its answer could settle at most, 0-100
 */
public record OpenQuestion(Fact fact, Text text, boolean toClient, double gain) {}
