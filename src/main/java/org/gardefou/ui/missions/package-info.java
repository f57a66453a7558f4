/** Home: the list of missions, and the first page while there is none. */
package org.gardefou.ui.missions;
