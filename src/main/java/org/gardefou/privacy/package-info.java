/**
 * Data protection (domain.md F): names in texts, what a client looks like without names, how long
 * notes are kept.
 */
package org.gardefou.privacy;
