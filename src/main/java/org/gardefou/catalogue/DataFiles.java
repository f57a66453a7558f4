package org.gardefou.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.gardefou.json.StrictJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads data files; one that is missing or unreadable is noted and read as empty. */
public final class DataFiles {
  /** Where the files come from: the content of a file by its name. */
  @FunctionalInterface
  public interface Source {
    /** The bytes of a file, none when there is no such file. */
    Optional<byte[]> read(String name);
  }

  private final JsonMapper mapper = StrictJson.mapper();
  private final Source source;
  private final Problems problems;

  /** Files from a source; what is wrong is noted among the problems. */
  public DataFiles(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** The bytes of a stream, none when there is no stream. */
  public static Optional<byte[]> bytes(@org.jspecify.annotations.Nullable InputStream stream) {
    try (InputStream in = stream) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole of a file. */
  public Node file(String name) {
    return Node.root(name, parse(name), problems);
  }

  private JsonNode parse(String name) {
    try {
      return source
          .read(name)
          .map(mapper::readTree)
          .orElseGet(() -> unreadable(name, "the file is missing", "le fichier manque"));
    } catch (JacksonException e) {
      String place =
          e.getLocation() == null
              ? ""
              : " " + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
      return unreadable(
          name,
          "not readable as JSON" + place + ": " + e.getOriginalMessage(),
          "illisible comme JSON" + place + " : " + e.getOriginalMessage());
    }
  }

  private JsonNode unreadable(String name, String en, String fr) {
    problems.add(name, "", Problem.Code.NOT_JSON, en, fr);
    return mapper.createObjectNode();
  }
}
