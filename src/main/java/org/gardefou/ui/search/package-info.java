/** The page that finds words in everything, and leads to the place of each. */
package org.gardefou.ui.search;
