/**
 * The data folder under a passphrase: the key file, sealed reading and writing below everything
 * else, turning it on and off (file-format.md, “Under a passphrase”).
 */
package org.gardefou.store.vault;
