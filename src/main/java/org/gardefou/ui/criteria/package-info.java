/** Her criteria, limits, deal-breakers and rules: all that she lays over the catalogue. */
package org.gardefou.ui.criteria;
