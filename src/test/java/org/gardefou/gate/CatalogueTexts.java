package org.gardefou.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gardefou.model.Language;
import tools.jackson.databind.JsonNode;

/** The texts of a JSON file: objects with the properties en and fr. */
final class CatalogueTexts {
  private static final Pattern SLOT = Pattern.compile("\\{[^{}]*}");

  private final List<String> found = new ArrayList<>();

  private CatalogueTexts() {}

  /** Everything that is wrong in the texts of a file. */
  static List<String> problems(String file, JsonNode json) {
    CatalogueTexts texts = new CatalogueTexts();
    texts.walk(file, json);
    return texts.found;
  }

  private void walk(String place, JsonNode node) {
    if (node.has("en") || node.has("fr")) {
      text(place, node);
      return;
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        walk(place + "[" + node.path(i).path("id").asString(String.valueOf(i)) + "]", node.path(i));
      }
    } else {
      node.properties().forEach(p -> walk(place + " " + p.getKey(), p.getValue()));
    }
  }

  private void text(String place, JsonNode node) {
    for (Language language : Language.values()) {
      String text = node.path(language.code()).asString("");
      if (text.isBlank()) {
        found.add(place + " lacks its text in “" + language.code() + "”: write it");
      }
      Typography.faults(language, text)
          .forEach(f -> found.add(place + "." + language.code() + " " + f));
    }
    Set<String> en = slots(node.path("en").asString(""));
    Set<String> fr = slots(node.path("fr").asString(""));
    if (!en.equals(fr)) {
      found.add(place + " has the slots " + en + " in English and " + fr + " in French");
    }
  }

  private static Set<String> slots(String text) {
    return SLOT.matcher(text)
        .results()
        .map(m -> m.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
