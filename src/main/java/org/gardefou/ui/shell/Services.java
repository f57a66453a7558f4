package org.gardefou.ui.shell;

import org.gardefou.ui.Navigator;
import org.gardefou.ui.component.Dialogs;
import org.gardefou.ui.component.Notices;

/** What the window offers to its screens. */
public record Services(Navigator navigator, Dialogs dialogs, Notices notices) {}
