/**
 * Money arithmetic in exact decimals (domain.md D): floor rate, rate of a mission, losses,
 * interest, dependency, runway. Information beside the verdict, never inside it.
 *
 * <p>Sums, differences and products are exact; quotients are carried to 34 digits. Only {@link
 * org.gardefou.money.Money#rounded} rounds, half up to the minor unit, once at the end. What has no
 * answer, such as a year without a billable day, is a {@link org.gardefou.money.Fault}, not an
 * exception. No rate of any law stands in the code: rates come as parameters.
 */
package org.gardefou.money;
