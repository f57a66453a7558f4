package org.gardefou.store.window;

/**
 * Where the window was, in pixels of the screen.
 *
 * @param maximized whether it filled the screen; the rest is then its size before
 */
public record Frame(double x, double y, double width, double height, boolean maximized) {}
