package org.gardefou.gate.planted.cel;

import org.gardefou.gate.planted.model.Plain;

/** Planted: the expression language that knows what it is used for. */
public record KnowsModel(Plain model) {}
