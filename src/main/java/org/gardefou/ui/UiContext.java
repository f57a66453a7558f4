package org.gardefou.ui;

import org.gardefou.desk.Desk;
import org.gardefou.desk.Observable;
import org.gardefou.desk.Tasks;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Dialogs;
import org.gardefou.ui.component.Notices;

/**
 * What every screen may use; made once, passed to constructors.
 *
 * @param texts both languages, for the names of edits
 * @param messages the texts in the language of the moment; it changes while the window is open
 */
public record UiContext(
    Texts texts,
    Observable<Messages> messages,
    Desk desk,
    Navigator navigator,
    FileDialogs files,
    Dialogs dialogs,
    Notices notices,
    Tasks tasks) {}
