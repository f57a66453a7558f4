package org.gardefou.ui.shell;

/** The places of the rail. */
enum Place {
  MISSIONS,
  COMPARE,
  CRITERIA,
  INSIGHTS,
  SETTINGS
}
