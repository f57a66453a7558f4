/**
 * What a person can do from anywhere in the window, as data: one list, which the menu bar, the
 * palette, the sheet of shortcuts and the keys of the window all read. It is made in {@code
 * ui.shell}; a part of the program adds its own through {@code Places.offers}.
 */
package org.gardefou.ui.command;
