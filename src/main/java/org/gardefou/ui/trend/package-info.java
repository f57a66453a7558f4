/** How the risk of a mission moved over time. */
package org.gardefou.ui.trend;
