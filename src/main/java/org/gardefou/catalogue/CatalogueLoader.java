package org.gardefou.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.gardefou.json.StrictJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Loads a catalogue from its files, checks all of it and compiles its expressions. */
public final class CatalogueLoader {
  /** Where the files come from: the content of a file by its name. */
  @FunctionalInterface
  public interface Files {
    /** The bytes of a file, none when there is no such file. */
    Optional<byte[]> read(String name);
  }

  /** The catalogue without the pieces that were refused, and everything that is wrong. */
  public record Loaded(Catalogue catalogue, List<Problem> problems) {}

  private final JsonMapper mapper = StrictJson.mapper();
  private final Problems problems = new Problems();
  private final Files files;

  private CatalogueLoader(Files files) {
    this.files = files;
  }

  /** The catalogue that comes with the program. */
  public static Loaded builtIn() {
    return load(CatalogueLoader::resource);
  }

  /** The catalogue in the given files; {@code catalogue.json} names the others. */
  public static Loaded load(Files files) {
    return new CatalogueLoader(files).load();
  }

  private static Optional<byte[]> resource(String name) {
    try (InputStream in = CatalogueLoader.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Loaded load() {
    Node index = file("catalogue.json");
    List<Node> parts = all(index.strings("files"), "");
    List<Node> packs = all(index.at("law").strings("files"), "law/");
    Catalogue catalogue = CatalogueDraft.read(index, parts, packs).checked();
    return new Loaded(catalogue, problems.all());
  }

  private List<Node> all(List<String> names, String folder) {
    return names.stream().map(name -> file(folder + name + ".json")).toList();
  }

  private Node file(String name) {
    return Node.root(name, parse(name), problems);
  }

  private JsonNode parse(String name) {
    try {
      return files
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
