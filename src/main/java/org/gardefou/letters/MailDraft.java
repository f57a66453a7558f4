package org.gardefou.letters;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a message as a mail that opens as a draft (RFC 5322, RFC 2045, RFC 2047). Sender, receiver
 * and date are left to the mail program, which knows the addresses and the moment of sending.
 * Nothing in a subject can become another header: line ends are taken out, and all but plain
 * letters is encoded.
 */
public final class MailDraft {
  private static final String END = "\r\n";

  /** So many bytes make an encoded word that fits into a line, the name of the header included. */
  private static final int WORD_BYTES = 39;

  /** A line of a header should not be longer (RFC 5322, 2.1.1). */
  private static final int LINE = 78;

  private MailDraft() {}

  /** The mail as the bytes of an {@code .eml} file. */
  public static byte[] write(Message message) {
    String head =
        String.join(
            END,
            "MIME-Version: 1.0",
            "X-Unsent: 1",
            "Subject: " + subject(message.subject()),
            "Content-Language: " + message.language().code(),
            "Content-Type: text/plain; charset=UTF-8",
            "Content-Transfer-Encoding: base64");
    return (head + END + END + body(message.text()) + END).getBytes(StandardCharsets.US_ASCII);
  }

  private static String body(String text) {
    String lines = text.strip().replace("\r\n", "\n").replace('\r', '\n').replace("\n", END) + END;
    return Base64.getMimeEncoder().encodeToString(lines.getBytes(StandardCharsets.UTF_8));
  }

  private static String subject(String subject) {
    String line = subject.replaceAll("\\s+", " ").strip();
    return plain(line) ? line : encoded(line);
  }

  private static boolean plain(String line) {
    return line.length() < LINE - "Subject: ".length()
        && line.chars().allMatch(c -> c >= ' ' && c < 0x7F)
        && !line.contains("=?");
  }

  private static String encoded(String line) {
    return pieces(line).stream()
        .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
        .map(bytes -> "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=")
        .collect(Collectors.joining(END + " "));
  }

  /** Pieces that fit into an encoded word; no character is cut in two. */
  private static List<String> pieces(String line) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int bytes = 0;
    for (int c : line.codePoints().toArray()) {
      String letter = Character.toString(c);
      int size = letter.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > WORD_BYTES) {
        pieces.add(piece.toString());
        piece.setLength(0);
        bytes = 0;
      }
      piece.append(letter);
      bytes += size;
    }
    pieces.add(piece.toString());
    return pieces;
  }
}
