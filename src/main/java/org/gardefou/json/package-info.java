/** Strict JSON for every file that the program reads or writes. */
package org.gardefou.json;
