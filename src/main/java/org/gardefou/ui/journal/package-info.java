/** The journal of a mission: what happened, day by day. */
package org.gardefou.ui.journal;
