package org.gardefou.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.gardefou.store.BadFileException.Kind;
import org.gardefou.text.Bilingual;

/** Bytes to text and back, without loss in either direction. */
final class Utf8 {
  /** The largest file that is read, as in {@link org.gardefou.json.StrictJson}. */
  static final int LARGEST = 20_000_000;

  private Utf8() {}

  /** The text of a file; a byte order mark is taken off. */
  static String decode(byte[] content) throws BadFileException {
    if (content.length > LARGEST) {
      throw tooLarge();
    }
    String text = strictly(content);
    if (text.chars().allMatch(c -> c <= ' ')) {
      throw new BadFileException(
          Kind.EMPTY, Bilingual.text("store.bad.empty"), Placed.Place.NONE, JsonPath.ROOT);
    }
    return text;
  }

  static BadFileException tooLarge() {
    return new BadFileException(
        Kind.TOO_LARGE, Bilingual.text("store.bad.large"), Placed.Place.NONE, JsonPath.ROOT);
  }

  private static String strictly(byte[] content) throws BadFileException {
    CharBuffer text = CharBuffer.allocate(content.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(content), text, true);
    String decoded = text.flip().toString();
    if (result.isError()) {
      throw malformed(decoded, content);
    }
    return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
  }

  /** A last character that was cut through is a cut, not a wrong encoding. */
  private static BadFileException malformed(String before, byte[] content) {
    Placed.Place place = end(before);
    int rest = content.length - before.getBytes(StandardCharsets.UTF_8).length;
    return rest < 4 && (content[content.length - rest] & 0xC0) == 0xC0
        ? BadFiles.truncated(place)
        : BadFiles.notJson("store.bad.encoding", place);
  }

  /** The place just after a text. */
  static Placed.Place end(String text) {
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    return new Placed.Place(line, text.length() - text.lastIndexOf('\n'));
  }

  /**
   * The bytes of a document. Half a surrogate pair cannot be encoded: it is written as a JSON
   * escape, which reads back as the same character.
   */
  static byte[] encode(String json) {
    StringBuilder safe = new StringBuilder(json.length() + 16);
    json.codePoints()
        .forEach(
            c -> {
              if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                safe.append("\\u").append(Integer.toHexString(c));
              } else {
                safe.appendCodePoint(c);
              }
            });
    return safe.toString().getBytes(StandardCharsets.UTF_8);
  }
}
