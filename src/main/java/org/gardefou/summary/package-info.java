/**
 * The decision summary: one immutable report tree, built once, and writers that render the same
 * tree as HTML, PDF, Markdown, JSON and plain text. No writer decides what is said; they only
 * decide how it looks.
 */
package org.gardefou.summary;
