package org.gardefou.store.erasure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gardefou.json.StrictJson;
import org.gardefou.store.AtomicFiles;
import org.gardefou.store.DataFolder;
import org.gardefou.store.FileOperations;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The days on which somebody was erased, and nothing else: proof without a name. */
public final class ErasureLog {
  static final String NAME = "erasures.json";

  private static final JsonMapper MAPPER = StrictJson.mapper();

  private final Path file;
  private final FileOperations files;

  /** The log of a folder. */
  public ErasureLog(DataFolder folder, FileOperations files) {
    this.file = folder.root().resolve(NAME);
    this.files = files;
  }

  /** The days, the oldest first. */
  public List<LocalDate> days() throws IOException {
    List<LocalDate> days = new ArrayList<>();
    if (files.kind(file) == FileOperations.Kind.FILE) {
      try {
        MAPPER
            .readTree(files.read(file))
            .path("erased")
            .forEach(day -> days.add(LocalDate.parse(day.asString(""))));
      } catch (JacksonException | java.time.DateTimeException e) {
        return List.of(); // Begun anew: a log that cannot be read proves nothing.
      }
    }
    return days;
  }

  void add(LocalDate day) throws IOException {
    List<LocalDate> days = new ArrayList<>(days());
    days.add(day);
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("format", 1);
    log.put("erased", days.stream().map(LocalDate::toString).toList());
    new AtomicFiles(files).write(file, MAPPER.writeValueAsBytes(log));
  }
}
