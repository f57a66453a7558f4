package org.gardefou.gate.planted.attic;

/** Planted: a package that nobody gave a floor. */
public final class NoFloor {}
