/**
 * What the window remembers between two runs: its size and place, what was open last, the folders
 * that were used. It may be thrown away at any time, and names no client.
 */
package org.gardefou.store.window;
