package org.gardefou.gate;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.gardefou.model.Language;

/**
 * The texts of one part in one language.
 *
 * @param twice keys that stand in the file more than once
 */
record TextFile(String part, Language language, Map<String, String> texts, List<String> twice) {

  static TextFile read(String part, Language language) throws IOException {
    Path file = Project.TEXTS.resolve(name(part, language));
    return parse(part, language, Files.readString(file));
  }

  static TextFile parse(String part, Language language, String content) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    List<String> twice = new ArrayList<>();
    new Properties() {
      private static final long serialVersionUID = 1;

      @Override
      public synchronized Object put(Object key, Object value) {
        if (texts.put((String) key, (String) value) != null) {
          twice.add((String) key);
        }
        return value;
      }
    }.load(new StringReader(content));
    return new TextFile(part, language, texts, twice);
  }

  String name() {
    return name(part, language);
  }

  private static String name(String part, Language language) {
    return part + "_" + language.code() + ".properties";
  }
}
