/**
 * Criteria, questions, rules, clauses and texts as data: load, check, and overlay with the user's
 * own. The format is described in docs/catalogue.md and by the JSON Schema beside it.
 */
package org.gardefou.catalogue;
