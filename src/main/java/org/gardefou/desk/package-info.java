/** The open documents: edits, undo and redo, autosave, live assessment. Knows nothing of JavaFX. */
package org.gardefou.desk;
