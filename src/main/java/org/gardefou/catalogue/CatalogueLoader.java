package org.gardefou.catalogue;

import java.util.List;

/** Loads a catalogue from its files, checks all of it and compiles its expressions. */
public final class CatalogueLoader {
  /** The catalogue without the pieces that were refused, and everything that is wrong. */
  public record Loaded(Catalogue catalogue, List<Problem> problems) {}

  private final Problems problems = new Problems();
  private final DataFiles files;

  private CatalogueLoader(DataFiles.Source source) {
    this.files = new DataFiles(source, problems);
  }

  /** The catalogue that comes with the program. */
  public static Loaded builtIn() {
    return load(name -> DataFiles.bytes(CatalogueLoader.class.getResourceAsStream(name)));
  }

  /** The catalogue in the given files; {@code catalogue.json} names the others. */
  public static Loaded load(DataFiles.Source files) {
    return new CatalogueLoader(files).load();
  }

  private Loaded load() {
    Node index = files.file("catalogue.json");
    List<Node> parts = all(index.strings("files"), "");
    List<Node> packs = all(index.at("law").strings("files"), "law/");
    Catalogue catalogue = CatalogueDraft.read(index, parts, packs).checked();
    return new Loaded(catalogue, problems.all());
  }

  private List<Node> all(List<String> names, String folder) {
    return names.stream().map(name -> files.file(folder + name + ".json")).toList();
  }
}
