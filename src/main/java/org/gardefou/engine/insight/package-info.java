/** What past missions foretold, and how far that can be trusted. */
package org.gardefou.engine.insight;
