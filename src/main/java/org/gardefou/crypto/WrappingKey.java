package org.gardefou.crypto;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/**
 * A key that wraps the data key. One half seals, the other signs the header: a header that fits
 * proves that the secret was right, so that a data key that does not open is damaged.
 */
public final class WrappingKey {
  /** Bytes that it is made of. */
  static final int LENGTH = 64;

  private final byte[] sealing;
  private final byte[] signing;

  WrappingKey(byte[] material) {
    sealing = Arrays.copyOf(material, LENGTH / 2);
    signing = Arrays.copyOfRange(material, LENGTH / 2, LENGTH);
    Arrays.fill(material, (byte) 0);
  }

  /**
   * A data key under lock.
   *
   * @param nonce used once
   * @param sealed the data key, sealed with the header as associated data
   * @param mac signature of header, nonce and sealed key
   */
  public record Wrapped(byte[] nonce, byte[] sealed, byte[] mac) {}

  /** Wraps a data key; the header stands beside it in clear. */
  public Wrapped wrap(DataKey key, byte[] header, byte[] nonce) {
    byte[] sealed = Gcm.seal(sealing, nonce, header, key.bytes());
    return new Wrapped(nonce, sealed, Gcm.hmac(signing, header, nonce, sealed));
  }

  /** Whether this key made it: false for another passphrase. */
  public boolean made(Wrapped wrapped, byte[] header) {
    return MessageDigest.isEqual(
        wrapped.mac(), Gcm.hmac(signing, header, wrapped.nonce(), wrapped.sealed()));
  }

  /** The data key; nothing where it does not open. */
  public Optional<DataKey> unwrap(Wrapped wrapped, byte[] header) {
    return Gcm.open(sealing, wrapped.nonce(), header, wrapped.sealed()).map(DataKey::new);
  }
}
