/**
 * Rate arithmetic in exact decimals (domain.md D). Information beside the verdict, never inside it.
 */
package org.gardefou.money;
