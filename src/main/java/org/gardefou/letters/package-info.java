/**
 * Messages and letters to the client, from blocks in both languages. No score, no health fact and
 * no judgement of a person ever stands in one (domain.md C (e), E).
 */
package org.gardefou.letters;
