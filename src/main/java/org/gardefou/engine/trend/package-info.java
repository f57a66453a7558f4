/** How the assessment of a mission moved over time. */
package org.gardefou.engine.trend;
