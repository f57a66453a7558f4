/**
 * What the build enforces about its own code, texts and documents. Every gate also checks a planted
 * violation, so that it is known to be able to fail.
 */
package org.gardefou.gate;
