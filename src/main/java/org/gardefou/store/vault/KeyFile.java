package org.gardefou.store.vault;

import java.nio.charset.StandardCharsets;
import org.gardefou.store.ContentHash;

/**
 * What stands in {@code encryption.json}: how the data key is wrapped, never the key.
 *
 * @param keyName id of the data key
 */
record KeyFile(State state, String keyName, KeySlot passphrase, KeySlot recovery) {
  static final int FORMAT = 1;
  static final String CIPHER = "AES-256-GCM";

  /** How far the files of the folder are. */
  enum State {
    TURNING_ON,
    ON,
    TURNING_OFF
  }

  KeyFile with(State newState) {
    return new KeyFile(newState, keyName, passphrase, recovery);
  }

  KeyFile withPassphrase(KeySlot slot) {
    return new KeyFile(state, keyName, slot, recovery);
  }

  KeyFile withRecovery(KeySlot slot) {
    return new KeyFile(state, keyName, passphrase, slot);
  }

  /** Tells a damaged key file from a wrong passphrase. */
  String checksum() {
    String all = String.join("\n", state.name(), passphrase.line(keyName), recovery.line(keyName));
    return ContentHash.of(all.getBytes(StandardCharsets.US_ASCII)).hex();
  }
}
