package org.gardefou.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.node.ObjectNode;

/**
 * Client and profile files as JSON: two spaces, one line for each answer, constants in lower case,
 * properties that this version does not know as they were. Safe for any thread.
 */
public final class ModelJson {
  private static final Placed.Place START = new Placed.Place(1, 1);

  private final List<FormatStep> steps;

  /** Ready to read and write. */
  public ModelJson() {
    this(FormatStep.ALL);
  }

  /** The same with these steps from older formats. */
  ModelJson(List<FormatStep> steps) {
    this.steps = List.copyOf(steps);
  }

  /** The file of a client. */
  public byte[] write(Client client) {
    return bytes(HealthBlock.apart(client));
  }

  /** The file of her profile. */
  public byte[] write(Freelancer freelancer) {
    return bytes(freelancer);
  }

  private byte[] bytes(Object document) {
    return Utf8.encode(ModelMappers.MAPPER.writeValueAsString(document) + "\n");
  }

  /**
   * The client in a file. One from a newer version is read as far as it can be; its {@code format}
   * says so, and it must not be saved.
   *
   * @throws BadFileException when there is no client in it
   */
  public Client readClient(byte[] content) throws BadFileException {
    return checked(read(content, Client.class, Client.FORMAT), Client::format);
  }

  /**
   * The profile in a file.
   *
   * @throws BadFileException when there is none in it
   */
  public Freelancer readFreelancer(byte[] content) throws BadFileException {
    return checked(read(content, Freelancer.class, Freelancer.FORMAT), Freelancer::format);
  }

  /**
   * A document of any shape with the places of its values.
   *
   * @throws BadFileException when it is not JSON
   */
  Placed readPlaced(byte[] content) throws BadFileException {
    return place(Utf8.decode(content));
  }

  private static <T> T checked(T document, ToIntFunction<T> format) throws BadFileException {
    if (format.applyAsInt(document) < 1) {
      throw BadFiles.noFormat(START);
    }
    return document;
  }

  private <T> T read(byte[] content, Class<T> type, int format) throws BadFileException {
    String text = Utf8.decode(content);
    try {
      return Optional.ofNullable(
              ModelMappers.MAPPER.readValue(HealthBlock.joined(upgraded(text)), type))
          .orElseThrow(() -> BadFiles.wrongType(JsonPath.ROOT, START));
    } catch (JacksonException e) {
      throw diagnose(e, text, format);
    } catch (NumberFormatException e) {
      // An exponent that no computer holds: reading for the place names it.
      Placed root = place(text);
      throw BadFiles.wrongType(JsonPath.ROOT, root.place());
    }
  }

  /** Most files are of this format, and are read only once. */
  private String upgraded(String text) {
    return !steps.isEmpty() && ModelMappers.MAPPER.readTree(text) instanceof ObjectNode document
        ? ModelMappers.MAPPER.writeValueAsString(FormatStep.upgrade(steps, document))
        : text;
  }

  /** The gravest cause first: a file that is not JSON has no types to speak of. */
  private BadFileException diagnose(JacksonException failure, String text, int format)
      throws BadFileException {
    Placed root = place(text);
    if (!(root instanceof Placed.Fields fields)) {
      return BadFiles.wrongType(JsonPath.ROOT, root.place());
    }
    Optional<Integer> stated = format(fields);
    if (stated.isEmpty()) {
      return BadFiles.noFormat(root.place());
    }
    if (stated.get() > format) {
      return BadFiles.newer(stated.get());
    }
    JsonPath path = HealthBlock.inFile(JsonPath.of(failure), root);
    Placed.Place place = root.nearest(path).place();
    return failure instanceof InvalidNullException || isMissing(failure)
        ? BadFiles.missing(path, place)
        : BadFiles.wrongType(path, place);
  }

  private static boolean isMissing(JacksonException failure) {
    return failure.getOriginalMessage().startsWith("Missing required");
  }

  private static Optional<Integer> format(Placed.Fields root) {
    return root.get("format")
        .map(value -> value instanceof Placed.Scalar(BigDecimal n, var at) ? n : null)
        .filter(n -> n.signum() > 0 && n.precision() - n.scale() <= 9)
        .map(BigDecimal::intValue);
  }

  private Placed place(String text) throws BadFileException {
    try {
      return PlacedReader.read(ModelMappers.MAPPER, text);
    } catch (JacksonException e) {
      throw BadFiles.syntax(e, text);
    }
  }
}
