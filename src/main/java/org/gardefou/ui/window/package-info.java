/** What the window remembers, where it opens, and what is dropped onto it. */
package org.gardefou.ui.window;
