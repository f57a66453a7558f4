/** Light and dark, text size, the bundled font, and her settings of the window. */
package org.gardefou.ui.theme;
