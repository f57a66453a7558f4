/** Planted violations: what the gates must find. */
package org.gardefou.gate.planted;
