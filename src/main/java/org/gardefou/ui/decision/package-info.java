/**
 * Her own decision beside the advice, and the export of the decision summary. The documents
 * themselves come through {@link org.gardefou.ui.decision.SummaryExport}.
 */
package org.gardefou.ui.decision;
