package org.gardefou.catalogue;

import java.math.BigDecimal;
import org.gardefou.model.Text;

/**
 * One of the criteria by which a mission is judged.
 *
 * @param id three letters, the prefix of its rules, such as {@code ADV}
 * @param key prefix of its facts, such as {@code advice}
 * @param shortName one or two words for narrow places
 * @param weight votes out of 100; a coefficient of importance, never an exchange rate (domain.md A)
 * @param icon name of its icon
 * @param health whether its facts are health facts, which leave the computer only when ticked
 *     (domain.md C)
 * @param workable whether a change order can put its reds right: alone, however many, they make
 *     conditions and not a no
 * @param payable whether its cautions are inconveniences that a price above usual takes into
 *     account (domain.md A.7.4)
 */
public record Criterion(
    String id,
    String key,
    Text name,
    Text shortName,
    Text description,
    Text why,
    BigDecimal weight,
    String icon,
    boolean health,
    boolean workable,
    boolean payable) {

  /** With another weight. */
  public Criterion withWeight(BigDecimal newWeight) {
    return new Criterion(
        id, key, name, shortName, description, why, newWeight, icon, health, workable, payable);
  }
}
