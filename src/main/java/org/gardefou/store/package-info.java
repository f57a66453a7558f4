/**
 * Her files: JSON that a person can read, saved whole or not at all, never written over when they
 * could not be read. Words: reliability.md 1-3, design.md 3.4.
 */
package org.gardefou.store;
