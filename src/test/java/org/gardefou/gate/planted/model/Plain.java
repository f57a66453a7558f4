package org.gardefou.gate.planted.model;

/** Something to know. */
public final class Plain {}
