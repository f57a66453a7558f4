package org.gardefou.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The content of a file, sealed. Header, in clear and authenticated: {@code GARDEFOU}, version 1,
 * id of the data key, nonce; then the sealed bytes.
 */
public final class SealedContent {
  private static final byte[] MAGIC = "GARDEFOU".getBytes(StandardCharsets.US_ASCII);
  private static final byte VERSION = 1;
  private static final int ID = 8;
  private static final int HEADER = MAGIC.length + 1 + ID + Gcm.NONCE;

  /** How many bytes a sealed content is longer. */
  public static final int OVERHEAD = HEADER + Gcm.TAG;

  private final byte[] id;
  private final byte[] key;
  private final Randomness randomness;

  /** Seals and opens by means of a data key. */
  public SealedContent(DataKey key, Randomness randomness) {
    this.id = key.id();
    this.key = key.forPurpose("garde-fou content");
    this.randomness = randomness;
  }

  /** What opening gave. */
  public sealed interface Opened {
    /** The content as it was. */
    record Content(byte[] bytes) implements Opened {}

    /** Sealed with the key of another folder. */
    record OtherKey() implements Opened {}

    /** Sealed by a newer version of the program. */
    record Newer() implements Opened {}

    /** Not as it was written: a byte changed, or the end is missing. */
    record Damaged() implements Opened {}
  }

  /** Whether some content is sealed, by whatever key. */
  public static boolean isSealed(byte[] content) {
    return content.length >= MAGIC.length
        && Arrays.equals(content, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
  }

  /** Seals; the same content gives other bytes each time. */
  public byte[] seal(byte[] plain) {
    byte[] nonce = randomness.bytes(Gcm.NONCE);
    byte[] header = ByteBuffer.allocate(HEADER).put(MAGIC).put(VERSION).put(id).put(nonce).array();
    byte[] sealed = Gcm.seal(key, nonce, header, plain);
    return ByteBuffer.allocate(HEADER + sealed.length).put(header).put(sealed).array();
  }

  /** Opens what {@link #isSealed}. */
  public Opened open(byte[] content) {
    if (content.length < OVERHEAD) {
      return new Opened.Damaged();
    }
    if (content[MAGIC.length] > VERSION) {
      return new Opened.Newer();
    }
    byte[] header = Arrays.copyOf(content, HEADER);
    int at = MAGIC.length + 1;
    if (!Arrays.equals(header, at, at + ID, id, 0, ID)) {
      return new Opened.OtherKey();
    }
    return plain(header, Arrays.copyOfRange(content, HEADER, content.length))
        .<Opened>map(Opened.Content::new)
        .orElseGet(Opened.Damaged::new);
  }

  private Optional<byte[]> plain(byte[] header, byte[] sealed) {
    return Gcm.open(key, Arrays.copyOfRange(header, HEADER - Gcm.NONCE, HEADER), header, sealed);
  }
}
