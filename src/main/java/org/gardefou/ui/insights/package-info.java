/** What her past missions teach about her criteria. */
package org.gardefou.ui.insights;
