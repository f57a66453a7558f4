/** The words of the program in both languages; catalogue texts live in the catalogue. */
package org.gardefou.text;
