/**
 * The palette: one field that finds commands, clients, missions, and places in the screens, by
 * words of both languages. What can be found comes from {@link org.gardefou.ui.palette.Source}s.
 */
package org.gardefou.ui.palette;
