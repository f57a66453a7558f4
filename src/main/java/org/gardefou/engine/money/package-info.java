/**
 * Her own figures and a mission’s answers turned into money figures (domain.md D). What they rest
 * on and is not known is named, never guessed.
 */
package org.gardefou.engine.money;
