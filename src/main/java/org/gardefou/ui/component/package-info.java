/** Building blocks of the window; they know texts and findings, but neither desk nor screens. */
package org.gardefou.ui.component;
