package org.gardefou.gate.planted.ui;

import org.gardefou.gate.planted.cli.Neighbour;

/** Planted: a package that knows its neighbour on the same floor. */
public record KnowsCli(Neighbour cli) {}
