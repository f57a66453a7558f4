package org.gardefou.engine.checkin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gardefou.engine.Sources;
import org.gardefou.json.StrictJson;
import org.gardefou.model.Answer;
import org.gardefou.model.Mission;
import org.gardefou.model.Text;
import org.gardefou.model.Value;
import tools.jackson.databind.JsonNode;

/**
 * Where help is to be had in a country, from {@code checkin/help.json} (domain.md C, resources).
 *
 * @param checked the day on which it was last looked at
 * @param verify whether it still has to be verified before it is relied on
 */
public record Help(LocalDate checked, boolean verify, List<Line> lines) {

  private static final int BAD_NIGHTS = 6;

  /**
   * A place to turn to.
   *
   * @param contact number or address, may be empty
   */
  public record Line(Text name, String contact) {}

  public Help {
    lines = List.copyOf(lines);
  }

  /**
   * Whether what is known is reason enough to show it: symptoms, or six bad nights in two weeks.
   *
   * @param known what is known of the mission otherwise than by her answers
   */
  public static boolean needed(Mission mission, Sources known) {
    return value(mission, known, "health.symptoms").filter(Value.of(true)::equals).isPresent()
        || value(mission, known, "health.bad_nights")
            .filter(v -> v instanceof Value.Number n && n.number().intValue() >= BAD_NIGHTS)
            .isPresent();
  }

  private static Optional<Value> value(Mission mission, Sources known, String fact) {
    return Optional.ofNullable(known.inferred().get(fact))
        .or(() -> mission.answer(fact).map(Answer::value));
  }

  /** The help of a country by its id; what holds everywhere where the country is not known. */
  public static Help in(String country) {
    try (InputStream in =
        Objects.requireNonNull(Help.class.getResourceAsStream("/org/gardefou/checkin/help.json"))) {
      return of(StrictJson.mapper().readTree(in.readAllBytes()), country);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Help of(JsonNode json, String country) {
    List<JsonNode> places = json.get("places").valueStream().toList();
    JsonNode place =
        places.stream()
            .filter(each -> each.get("country").stringValue().equals(country))
            .findFirst()
            .orElse(places.getLast());
    return new Help(
        LocalDate.parse(json.get("checked").stringValue()),
        json.get("verify").booleanValue(),
        place.get("lines").valueStream().map(Help::line).toList());
  }

  private static Line line(JsonNode json) {
    JsonNode name = json.get("name");
    return new Line(
        new Text(name.get("en").stringValue(), name.get("fr").stringValue()),
        json.get("contact").stringValue());
  }
}
