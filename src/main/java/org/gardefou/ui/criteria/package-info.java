/** Her criteria, limits and rules. */
package org.gardefou.ui.criteria;
