package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/**
 * Her own version of a block of a letter, used instead of the built-in text wherever it fits.
 *
 * @param kind id of the kind of letter
 * @param block id of the block
 * @param text her words, with {@code {slot}}s where a value of the mission is to stand
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OwnBlock(
    @Required String kind,
    @Required String block,
    @Required Tone tone,
    @Required Form form,
    @Required String text,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

  public OwnBlock {
    extra = Extras.copy(extra);
  }

  /** Her version for one block of a kind in a tone and form. */
  public static OwnBlock of(String kind, String block, Tone tone, Form form, String text) {
    return new OwnBlock(kind, block, tone, form, text, Map.of());
  }

  /** Whether it stands in the same place as the other. */
  public boolean replaces(OwnBlock other) {
    return kind.equals(other.kind)
        && block.equals(other.block)
        && tone == other.tone
        && form == other.form;
  }
}
