package org.gardefou.gate.planted.engine;

import org.gardefou.gate.planted.desk.Below;

/** Planted: a floor that knows the one above it. */
public record KnowsDesk(Below desk) {}
