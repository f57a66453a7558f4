/** The frame of the window: rail, save state, keys, and the way from place to place. */
package org.gardefou.ui.shell;
