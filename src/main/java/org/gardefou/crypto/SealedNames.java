package org.gardefou.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Names of files, sealed: a client's name must not stand in the name of its file. The same name
 * gives the same sealed name; the nonce is a keyed hash of the name.
 */
public final class SealedNames {
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
  private static final byte[] HEADER = "garde-fou name 1".getBytes(StandardCharsets.US_ASCII);

  private final byte[] key;
  private final byte[] nonceKey;

  /** Seals and opens by means of a data key. */
  public SealedNames(DataKey key) {
    this.key = key.forPurpose("garde-fou name");
    this.nonceKey = key.forPurpose("garde-fou name nonce");
  }

  /** The sealed name: letters, digits, hyphen, underline. */
  public String seal(String name) {
    byte[] plain = name.getBytes(StandardCharsets.UTF_8);
    byte[] nonce = Arrays.copyOf(Gcm.hmac(nonceKey, plain), Gcm.NONCE);
    byte[] sealed = Gcm.seal(key, nonce, HEADER, plain);
    return ENCODER.encodeToString(
        ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array());
  }

  /** The name; nothing where it was not sealed with this key. */
  public Optional<String> open(String sealed) {
    return decode(sealed)
        .filter(bytes -> bytes.length >= Gcm.NONCE + Gcm.TAG)
        .flatMap(
            bytes ->
                Gcm.open(
                    key,
                    Arrays.copyOf(bytes, Gcm.NONCE),
                    HEADER,
                    Arrays.copyOfRange(bytes, Gcm.NONCE, bytes.length)))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private static Optional<byte[]> decode(String text) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
