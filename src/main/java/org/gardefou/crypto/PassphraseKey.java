package org.gardefou.crypto;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** A key made of a passphrase by Argon2id, version 1.3 (RFC 9106). */
public final class PassphraseKey {
  private PassphraseKey() {}

  /**
   * The wrapping key of a passphrase. The passphrase counts in Unicode form NFC, so that it is the
   * same one on every keyboard; it is left as it is for the caller to wipe.
   */
  public static WrappingKey of(char[] passphrase, byte[] salt, Argon2Cost cost) {
    byte[] secret = utf8(passphrase);
    try {
      return new WrappingKey(derive(secret, salt, cost, WrappingKey.LENGTH));
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  static byte[] derive(byte[] secret, byte[] salt, Argon2Cost cost, int length) {
    return derive(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withSalt(salt),
        secret,
        cost,
        length);
  }

  static byte[] derive(
      Argon2Parameters.Builder parameters, byte[] secret, Argon2Cost cost, int length) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        parameters
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.memoryKiB())
            .withIterations(cost.iterations())
            .withParallelism(cost.parallelism())
            .build());
    byte[] key = new byte[length];
    generator.generateBytes(secret, key);
    return key;
  }

  /** Only a passphrase in another form is copied to a text, which cannot be wiped. */
  private static byte[] utf8(char[] passphrase) {
    CharBuffer chars = CharBuffer.wrap(passphrase);
    ByteBuffer encoded =
        StandardCharsets.UTF_8.encode(
            Normalizer.isNormalized(chars, Normalizer.Form.NFC)
                ? chars
                : CharBuffer.wrap(Normalizer.normalize(chars, Normalizer.Form.NFC)));
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    Arrays.fill(encoded.array(), (byte) 0);
    return bytes;
  }
}
