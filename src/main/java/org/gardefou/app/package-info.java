/**
 * Starts the program: the command line, the window, or, without a display, the demonstration in the
 * terminal.
 */
package org.gardefou.app;
