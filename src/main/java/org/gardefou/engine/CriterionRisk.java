package org.gardefou.engine;

import org.gardefou.catalogue.Criterion;

/**
 * The risk of one criterion.
 *
 * @param exact whether some answers to what is open lead to each end, so that no narrower interval
 *     is true; else the bounds are merely safe
 */
public record CriterionRisk(Criterion criterion, Interval risk, boolean exact) {}
