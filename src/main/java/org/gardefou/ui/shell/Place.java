package org.gardefou.ui.shell;

/** The places of the rail. */
enum Place {
  MISSIONS,
  COMPARE,
  CRITERIA,
  SETTINGS
}
