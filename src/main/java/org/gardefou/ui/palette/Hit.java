package org.gardefou.ui.palette;

/**
 * A finding and how well it fits.
 *
 * @param fit above 0; what fits best comes first
 */
public record Hit(Finding finding, int fit) {}
