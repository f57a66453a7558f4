/**
 * The clauses of a mission: what the flags propose, what became of it, and what would change if the
 * client agreed.
 */
package org.gardefou.ui.conditions;
