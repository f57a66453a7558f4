/** The command line: assess, questions, check. Knows nothing of the window. */
package org.gardefou.cli;
