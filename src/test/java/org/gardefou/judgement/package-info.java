/** Verdicts on real stories, held against what their authors concluded. */
package org.gardefou.judgement;
