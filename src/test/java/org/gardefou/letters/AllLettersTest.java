package org.gardefou.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Form;
import org.gardefou.model.Language;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.Tone;
import org.junit.jupiter.api.Test;

/** Every letter in every tone and form, written to target/letters for proof-reading. */
class AllLettersTest {
  private static final Path FOLDER = Path.of("target", "letters");
  private static final Pattern VOUS = word("vous|votre|vos|vôtres?");
  private static final Pattern TU = word("tu|te|toi|ton|ta|tes|tiennes?|t’\\p{L}+");
  private static final Pattern MARKS = Pattern.compile("[{}\\[\\]<>|]|\\(\\(|\\)\\)|##");
  private static final Pattern DOUBLE =
      Pattern.compile("[ \\u00A0\\u202F]{2}|[ \\u00A0]\\n| $|\\s[.,]");
  private static final Pattern FRENCH =
      Pattern.compile("'|[^\\u202F]([;!?»])|«[^\\u202F]|[^\\u00A0]:(?=\\s|$)|[^\\u202F]%");
  private static final Pattern ENGLISH = Pattern.compile("'|\\s[;:!?]");

  private final LetterCases cases = new LetterCases();
  private final Map<String, LetterContext> contexts = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private static Pattern word(String words) {
    return Pattern.compile(
        "(?<![\\p{L}’])(" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  @Test
  void areOneHundredAndSixtyEight() {
    assertEquals(
        168,
        cases.book.kinds().stream().mapToInt(k -> k.tones().size() * Form.values().length).sum());
  }

  @Test
  void areReadyToSend() throws IOException {
    Files.createDirectories(FOLDER);
    for (LetterKind kind : cases.book.kinds()) {
      StringBuilder page = new StringBuilder();
      for (Form form : Form.values()) {
        for (Tone tone : Tone.values()) {
          for (ClientKind client : List.of(ClientKind.BUSINESS, ClientKind.PRIVATE)) {
            if (kind.tones().contains(tone)) {
              one(kind, tone, form, client, page);
            }
          }
        }
      }
      String name = String.format(Locale.ROOT, "%02d-%s.md", kind.number(), kind.id());
      Files.writeString(FOLDER.resolve(name), page);
    }
    assertEquals("", String.join("\n", faults));
  }

  private void one(LetterKind kind, Tone tone, Form form, ClientKind client, StringBuilder page) {
    LetterContext neutral = context(client, Inflection.NEUTRAL);
    LetterDraft draft = cases.filled(kind, tone, form, neutral);
    String place = String.join(" ", kind.id(), tone.id(), form.id(), client.id());
    String before = "";
    for (Inflection inflection : Inflection.values()) {
      Letter letter = cases.composer.compose(draft, context(client, inflection));
      if (!letter.text().equals(before)) {
        page.append("## " + place + " (" + letter.words() + ")\n\n");
        page.append("**" + letter.subject() + "**\n\n" + letter.text() + "\n\n");
        check(letter, place);
      }
      before = letter.text();
    }
  }

  private LetterContext context(ClientKind client, Inflection inflection) {
    return contexts.computeIfAbsent(
        client + "/" + inflection, k -> cases.plain(client, inflection));
  }

  private void check(Letter letter, String place) {
    String text = letter.subject() + "\n" + letter.text();
    if (!letter.missing().isEmpty()) {
      faults.add(place + " misses " + letter.missing());
    }
    if (letter.words() < Letter.FEWEST || letter.words() > Letter.MOST) {
      faults.add(place + " has " + letter.words() + " words");
    }
    find(place, MARKS, text);
    find(place, DOUBLE, text);
    find(place, letter.form().language() == Language.FR ? FRENCH : ENGLISH, text);
    switch (letter.form()) {
      case VOUS -> find(place, TU, text);
      case TU -> find(place, VOUS, text);
      case ENGLISH -> {}
    }
    Language language = letter.form().language();
    for (var list :
        List.of(
            cases.book.words().health(),
            cases.book.words().judging(),
            cases.book.words().internal())) {
      WordLists.first(list, language, text).ifPresent(w -> faults.add(place + " says " + w));
    }
  }

  private void find(String place, Pattern fault, String text) {
    var matcher = fault.matcher(text);
    while (matcher.find()) {
      int from = Math.max(0, matcher.start() - 25);
      int to = Math.min(text.length(), matcher.end() + 15);
      faults.add(place + " “" + text.substring(from, to).replace('\n', ' ') + "”");
    }
  }
}
