package org.gardefou.crypto;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A second way in, to be kept on paper: 160 random bits and 20 of a checksum, in nine groups of
 * four letters and digits without those that look alike (Crockford’s base 32).
 *
 * @param text such as {@code 3K7M-…}
 */
public record RecoveryText(String text) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int SECRET = 20;
  private static final int LETTERS = 32;
  private static final int CHECK = 4;
  private static final int GROUP = 4;

  /** A new one. */
  public static RecoveryText random(Randomness randomness) {
    return of(randomness.bytes(SECRET));
  }

  private static RecoveryText of(byte[] secret) {
    String letters = letters(secret, LETTERS) + check(secret);
    return new RecoveryText(letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-"));
  }

  /**
   * What somebody typed: blanks, hyphens and small letters do not matter, O and 0, I, L and 1 are
   * the same. Nothing where a letter is missing or wrong.
   */
  public static Optional<RecoveryText> typed(String typed) {
    String letters =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return letters.length() == LETTERS + CHECK
            && letters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
        ? Optional.of(of(bytes(letters.substring(0, LETTERS)))).filter(r -> r.is(letters))
        : Optional.empty();
  }

  private boolean is(String letters) {
    return text.replace("-", "").equals(letters);
  }

  /** Its wrapping key; 160 random bits need no slow hash. */
  public WrappingKey key(byte[] salt) {
    byte[] secret = bytes(text.replace("-", "").substring(0, LETTERS));
    byte[] material = Arrays.copyOf(expand(secret, salt, "seal"), WrappingKey.LENGTH);
    byte[] signing = expand(secret, salt, "sign");
    System.arraycopy(signing, 0, material, signing.length, signing.length);
    Arrays.fill(secret, (byte) 0);
    return new WrappingKey(material);
  }

  private static byte[] expand(byte[] secret, byte[] salt, String purpose) {
    return Gcm.hmac(
        secret, salt, ("garde-fou recovery " + purpose).getBytes(StandardCharsets.US_ASCII));
  }

  private static String check(byte[] secret) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret);
      return letters(Arrays.copyOf(digest, SECRET), LETTERS).substring(0, CHECK);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  private static String letters(byte[] bytes, int count) {
    BigInteger number = new BigInteger(1, bytes);
    StringBuilder letters = new StringBuilder();
    for (int i = count - 1; i >= 0; i--) {
      letters.append(ALPHABET.charAt(number.shiftRight(5 * i).intValue() & 31));
    }
    return letters.toString();
  }

  private static byte[] bytes(String letters) {
    BigInteger number = BigInteger.ZERO;
    for (char c : letters.toCharArray()) {
      number = number.shiftLeft(5).or(BigInteger.valueOf(ALPHABET.indexOf(c)));
    }
    byte[] bytes = new byte[SECRET];
    byte[] raw = number.toByteArray();
    int length = Math.min(raw.length, SECRET);
    System.arraycopy(raw, raw.length - length, bytes, SECRET - length, length);
    return bytes;
  }
}
