/**
 * Bytes sealed by a passphrase: Argon2id (RFC 9106) makes a key of the passphrase, AES-256-GCM
 * seals with it. Knows nothing of files or of the project.
 */
package org.gardefou.crypto;
