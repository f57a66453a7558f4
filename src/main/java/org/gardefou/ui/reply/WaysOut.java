package org.gardefou.ui.reply;

import org.gardefou.desk.Tasks;
import org.gardefou.ui.FileDialogs;
import org.gardefou.ui.decision.DocumentWriter;

/** How documents leave the program: the file chooser, the disk, the printer. */
public record WaysOut(FileDialogs files, DocumentWriter writer, Tasks tasks, Printing printing) {}
