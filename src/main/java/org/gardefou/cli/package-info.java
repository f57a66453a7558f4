/** The command line: assess, compare, questions, check. Knows nothing of the window. */
package org.gardefou.cli;
