package org.gardefou.engine;

/** How many of the facts that apply to this mission are known (domain.md A.4.6). */
public record Coverage(int known, int applicable) {}
