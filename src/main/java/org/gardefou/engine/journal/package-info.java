/** What the entries of a journal say about facts, counted over their windows (domain.md A.3). */
package org.gardefou.engine.journal;
