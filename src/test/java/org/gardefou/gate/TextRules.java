package org.gardefou.gate;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What holds for the texts of the program, whatever they say. */
final class TextRules {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

  private final List<String> found = new ArrayList<>();

  private TextRules() {}

  /** Everything that is wrong in the files, each with its mending. */
  static List<String> problems(List<TextFile> files) {
    TextRules rules = new TextRules();
    files.forEach(rules::file);
    for (TextFile file : files) {
      files.stream()
          .filter(other -> other.part().equals(file.part()) && other.language() != file.language())
          .forEach(other -> rules.pair(file, other));
    }
    rules.parts(files);
    return rules.found;
  }

  private void file(TextFile file) {
    file.twice().forEach(key -> add(file, key, "stands twice: remove one"));
    file.texts().forEach((key, text) -> text(file, key, text));
  }

  private void text(TextFile file, String key, String text) {
    Typography.faults(file.language(), text).forEach(fault -> add(file, key, fault));
    if (text.isBlank()) {
      add(file, key, "has no text: write it");
    }
    try {
      new MessageFormat(text);
    } catch (IllegalArgumentException e) {
      add(file, key, "is no message format (" + e.getMessage() + "): close its braces");
    }
  }

  private void pair(TextFile file, TextFile other) {
    file.texts()
        .forEach(
            (key, text) -> {
              String same = other.texts().get(key);
              if (same == null) {
                add(other, key, "is missing: " + file.name() + " has it");
              } else if (!key.endsWith(".one") && !places(text).containsAll(places(same))) {
                // One may be written as a word in one language and as {0} in the other.
                add(file, key, "lacks places of the other language: " + places(same));
              }
            });
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(m -> m.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void parts(List<TextFile> files) {
    Map<String, String> owners = new LinkedHashMap<>();
    for (TextFile file : files) {
      for (String key : file.texts().keySet()) {
        String owner = owners.putIfAbsent(key, file.part());
        if (owner != null && !owner.equals(file.part())) {
          add(file, key, "stands in the part “" + owner + "” too: keep one");
        }
      }
    }
  }

  private void add(TextFile file, String key, String what) {
    found.add(file.name() + " " + key + " " + what);
  }
}
