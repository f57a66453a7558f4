package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Her own words in the place of a composed block, kept as a difference: the other blocks go on
 * following the facts.
 *
 * @param block id of the block, such as {@code reason}; a block that she added has an id of its own
 * @param text her words; empty where she left the block out
 * @param basis the composed text that she changed; it differs from the present one once the facts
 *     have changed since. Null for a block that she added
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BlockEdit(
    @Required String block,
    @Required String text,
    @Nullable String basis,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

  public BlockEdit {
    extra = Extras.copy(extra);
  }

  /** Her words for a block that was composed so. */
  public static BlockEdit of(String block, String text, @Nullable String basis) {
    return new BlockEdit(block, text, basis, Map.of());
  }
}
