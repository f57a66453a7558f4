/**
 * The red-flag report of a mission: verdict first, then findings by gravity, each with its
 * evidence, facts and what to do about it.
 */
package org.gardefou.ui.flags;
