/** Checks of whatever is shown: names and roles, the round of the Tab key, its ring, words cut. */
package org.gardefou.ui.access;
