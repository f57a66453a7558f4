/** The regular second look at a running mission, and her strain check. */
package org.gardefou.ui.checkin;
