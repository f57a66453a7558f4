/** Money beside the verdict: the card of a mission, and the form of her own figures. */
package org.gardefou.ui.money;
