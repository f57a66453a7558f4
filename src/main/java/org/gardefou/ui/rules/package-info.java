/** Her own rules and questions: the list, the editors, and the trial on her missions. */
package org.gardefou.ui.rules;
