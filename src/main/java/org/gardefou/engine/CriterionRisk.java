package org.gardefou.engine;

import org.gardefou.catalogue.Criterion;

/** The risk of one criterion. */
public record CriterionRisk(Criterion criterion, Interval risk) {}
