/** The window that tells of a fault in the program itself. */
package org.gardefou.ui.fault;
