/** Looking at a running mission again: when, at what, and the strain check (domain.md A.3, C). */
package org.gardefou.engine.checkin;
