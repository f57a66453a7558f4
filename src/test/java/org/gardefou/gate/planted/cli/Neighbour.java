package org.gardefou.gate.planted.cli;

/** Something to know. */
public final class Neighbour {}
