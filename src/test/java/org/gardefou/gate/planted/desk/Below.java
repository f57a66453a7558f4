package org.gardefou.gate.planted.desk;

/** Something to know. */
public final class Below {}
