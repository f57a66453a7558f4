package org.gardefou.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A page to leaf through the pictures of the tour: one stop a row, one look a column. */
record Album(Path folder) {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en"><meta charset="utf-8"><title>Garde-fou: the tour</title>
      <style>
        body { font: 14px sans-serif; margin: 24px; color: #24292f; background: #eaeef2; }
        h2 { font-size: 16px; margin: 24px 0 8px; }
        div { display: flex; gap: 12px; overflow-x: auto; }
        figure { margin: 0; } figcaption { font-size: 12px; }
        img { height: 300px; border: 1px solid #818b98; }
      </style>
      <h1>The tour</h1>
      <p>%s</p>
      %s
      </html>
      """;

  /** Keeps the picture of a stop. */
  void add(Stop stop, Look look, byte[] png) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(name(stop, look)), png);
  }

  private static String name(Stop stop, Look look) {
    return stop.name() + "-" + look.suffix() + ".png";
  }

  /** Writes {@code index.html}. */
  void write(List<Stop> stops, List<Look> looks) throws IOException {
    String links =
        stops.stream()
            .map(stop -> "<a href=\"#%1$s\">%1$s</a>".formatted(stop.name()))
            .collect(Collectors.joining(" · "));
    String rows = stops.stream().map(stop -> row(stop, looks)).collect(Collectors.joining("\n"));
    Files.writeString(folder.resolve("index.html"), PAGE.formatted(links, rows));
  }

  private static String row(Stop stop, List<Look> looks) {
    return "<h2 id=\"%1$s\">%1$s</h2>\n<div>%2$s</div>"
        .formatted(
            stop.name(),
            looks.stream().map(look -> figure(stop, look)).collect(Collectors.joining()));
  }

  private static String figure(Stop stop, Look look) {
    return "<figure><a href=\"%1$s\"><img loading=\"lazy\" src=\"%1$s\" alt=\"%1$s\"></a>"
            .formatted(name(stop, look))
        + "<figcaption>"
        + look.suffix()
        + "</figcaption></figure>";
  }
}
