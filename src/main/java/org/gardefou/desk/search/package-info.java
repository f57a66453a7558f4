/** Finds words in everything that she wrote. Knows nothing of JavaFX. */
package org.gardefou.desk.search;
