/** How a mission went, looked at afterwards. */
package org.gardefou.ui.review;
