package org.gardefou.crypto;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM and HMAC-SHA-256 of the JDK: every Java has both. */
final class Gcm {
  /** Bytes of a nonce. */
  static final int NONCE = 12;

  /** Bytes of a tag. */
  static final int TAG = 16;

  private Gcm() {}

  static byte[] seal(byte[] key, byte[] nonce, byte[] header, byte[] plain) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, key, nonce, header).doFinal(plain);
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java has AES-GCM", e);
    }
  }

  /** Nothing where the tag does not fit: another key, another header, or damage. */
  static Optional<byte[]> open(byte[] key, byte[] nonce, byte[] header, byte[] sealed) {
    try {
      return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, header).doFinal(sealed));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java has AES-GCM", e);
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] header)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(8 * TAG, nonce));
    cipher.updateAAD(header);
    return cipher;
  }

  static byte[] hmac(byte[] key, byte[]... parts) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      for (byte[] part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java has HMAC-SHA-256", e);
    }
  }
}
