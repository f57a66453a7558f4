/** Her settings of the window, her name, and where her files are. */
package org.gardefou.ui.settings;
