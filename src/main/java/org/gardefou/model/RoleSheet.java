package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * What belongs to her trade and what does not (clause K11): the ground of her rules of the game.
 *
 * @param mine tasks that are part of her work
 * @param option tasks that she does at a price of their own
 * @param never tasks that she leaves to others
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RoleSheet(
    @NoNulls List<String> mine,
    @NoNulls List<String> option,
    @NoNulls List<String> never,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

  /** Nothing said yet. */
  public static final RoleSheet EMPTY = new RoleSheet(List.of(), List.of(), List.of(), Map.of());

  public RoleSheet {
    mine = mine == null ? List.of() : List.copyOf(mine);
    option = option == null ? List.of() : List.copyOf(option);
    never = never == null ? List.of() : List.copyOf(never);
    extra = Extras.copy(extra);
  }
}
