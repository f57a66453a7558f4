/**
 * The questionnaire of a mission with the live report beside it. {@link
 * org.gardefou.ui.facts.FactsTab} is the tab; {@link org.gardefou.ui.facts.Questionnaire} groups
 * the questions, {@link org.gardefou.ui.facts.Answering} names and makes the edits, rows render one
 * question each.
 */
package org.gardefou.ui.facts;
