/** Measures how long the window takes to stand on the screen. */
@NullMarked
package org.gardefou.bench.start;

import org.jspecify.annotations.NullMarked;
