/** Days and names in words: written, read, compared. */
package org.gardefou.ui.words;
