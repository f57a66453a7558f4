/**
 * What concerns confidence: the passphrase of the folder, the unlock screen, erasing a person,
 * reminders to erase, a copy for somebody who asks what is held about him or her.
 */
package org.gardefou.ui.privacy;
