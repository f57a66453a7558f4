package org.gardefou.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a file's content: whether it changed, whatever its date says. */
public record ContentHash(String hex) {
  /** The hash of some content. */
  public static ContentHash of(byte[] content) {
    return new ContentHash(HexFormat.of().formatHex(sha256().digest(content)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
