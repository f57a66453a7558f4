/** Takes a person out of every file of the data folder (domain.md F.4). */
package org.gardefou.store.erasure;
