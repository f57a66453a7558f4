/** Planted violations of the floors. */
package org.gardefou.gate.planted.cli;
