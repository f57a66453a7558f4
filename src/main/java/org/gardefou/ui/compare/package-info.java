/** Missions side by side. */
package org.gardefou.ui.compare;
