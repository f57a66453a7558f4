package org.gardefou.crypto;

import java.security.SecureRandom;

/** Where keys, salts and nonces come from. */
@FunctionalInterface
public interface Randomness {
  /** So many bytes that nobody can guess. */
  byte[] bytes(int count);

  /** That of the system. */
  static Randomness ofTheSystem() {
    SecureRandom random = new SecureRandom();
    return count -> {
      byte[] bytes = new byte[count];
      random.nextBytes(bytes);
      return bytes;
    };
  }
}
