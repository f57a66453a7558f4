package org.gardefou.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** The random key of a folder. Passphrase and recovery text only wrap it. */
public final class DataKey {
  /** Bytes of a key. */
  public static final int LENGTH = 32;

  private static final int ID = 8;

  private final byte[] key;

  DataKey(byte[] key) {
    if (key.length != LENGTH) {
      throw new IllegalArgumentException("a key has 32 bytes");
    }
    this.key = key.clone();
  }

  /** A new key. */
  public static DataKey random(Randomness randomness) {
    return new DataKey(randomness.bytes(LENGTH));
  }

  byte[] bytes() {
    return key.clone();
  }

  /** A key for one purpose. */
  byte[] forPurpose(String purpose) {
    return Gcm.hmac(key, purpose.getBytes(StandardCharsets.US_ASCII));
  }

  /** Tells keys apart and says nothing about the key. */
  byte[] id() {
    return Arrays.copyOf(forPurpose("garde-fou id"), ID);
  }

  /** The id as files show it. */
  public String name() {
    return HexFormat.of().formatHex(id());
  }
}
