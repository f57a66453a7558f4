package org.gardefou.store.vault;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.gardefou.crypto.Argon2Cost;
import org.gardefou.crypto.WrappingKey;
import org.jspecify.annotations.Nullable;

/**
 * One way to the data key.
 *
 * @param cost of Argon2id; null for the recovery text, which needs none
 */
record KeySlot(@Nullable Argon2Cost cost, byte[] salt, WrappingKey.Wrapped wrapped) {

  /** What stands in clear and is authenticated: format, cipher, key, derivation, cost, salt. */
  static byte[] header(String keyName, @Nullable Argon2Cost cost, byte[] salt) {
    String derivation =
        cost == null
            ? "hmac-sha256"
            : "argon2id/19/%d/%d/%d"
                .formatted(cost.memoryKiB(), cost.iterations(), cost.parallelism());
    return String.join("/", "garde-fou", "1", KeyFile.CIPHER, keyName, derivation, base64(salt))
        .getBytes(StandardCharsets.US_ASCII);
  }

  byte[] header(String keyName) {
    return header(keyName, cost, salt);
  }

  /** All of it in one line, for the checksum. */
  String line(String keyName) {
    return new String(header(keyName), StandardCharsets.US_ASCII)
        + " "
        + base64(wrapped.nonce())
        + " "
        + base64(wrapped.sealed())
        + " "
        + base64(wrapped.mac());
  }

  static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
