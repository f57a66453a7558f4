package org.gardefou.store.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gardefou.crypto.Argon2Cost;
import org.gardefou.crypto.WrappingKey;
import org.gardefou.json.StrictJson;
import org.gardefou.store.vault.KeyFile.State;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The key file as JSON. */
final class KeyFileJson {
  private static final JsonMapper MAPPER = StrictJson.mapper();

  private KeyFileJson() {}

  /** The cost for new passphrases, as the program’s data file has it. */
  static Argon2Cost costOfTheProgram() {
    try (InputStream in =
        Objects.requireNonNull(KeyFileJson.class.getResourceAsStream("argon2.json"))) {
      return cost(MAPPER.readTree(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] write(KeyFile file) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("format", KeyFile.FORMAT);
    all.put("state", file.state().name().toLowerCase(Locale.ROOT));
    all.put("cipher", KeyFile.CIPHER);
    all.put("key", file.keyName());
    all.put("passphrase", slot(file.passphrase()));
    all.put("recovery", slot(file.recovery()));
    all.put("sha256", file.checksum());
    return MAPPER.writeValueAsBytes(all);
  }

  private static Map<String, Object> slot(KeySlot slot) {
    Map<String, Object> all = new LinkedHashMap<>();
    Argon2Cost cost = slot.cost();
    all.put("derivation", cost == null ? "hmac-sha256" : "argon2id");
    if (cost != null) {
      all.put("memoryKiB", cost.memoryKiB());
      all.put("iterations", cost.iterations());
      all.put("parallelism", cost.parallelism());
    }
    all.put("salt", KeySlot.base64(slot.salt()));
    all.put("nonce", KeySlot.base64(slot.wrapped().nonce()));
    all.put("wrapped", KeySlot.base64(slot.wrapped().sealed()));
    all.put("mac", KeySlot.base64(slot.wrapped().mac()));
    return all;
  }

  /** The key file; nothing where any of it is not as it was written. */
  static Optional<KeyFile> read(byte[] content) {
    try {
      JsonNode root = MAPPER.readTree(content);
      return Optional.of(file(root)).filter(f -> f.checksum().equals(text(root, "sha256")));
    } catch (JacksonException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether it comes from a newer version of the program. */
  static boolean isNewer(byte[] content) {
    try {
      return MAPPER.readTree(content).path("format").asInt(0) > KeyFile.FORMAT;
    } catch (JacksonException e) {
      return false;
    }
  }

  private static KeyFile file(JsonNode root) {
    if (root.path("format").asInt(0) != KeyFile.FORMAT
        || !text(root, "cipher").equals(KeyFile.CIPHER)) {
      throw new IllegalArgumentException("another format");
    }
    return new KeyFile(
        State.valueOf(text(root, "state").toUpperCase(Locale.ROOT)),
        text(root, "key"),
        slot(root.path("passphrase"), true),
        slot(root.path("recovery"), false));
  }

  private static KeySlot slot(JsonNode node, boolean costly) {
    return new KeySlot(
        costly ? cost(node) : null,
        bytes(node, "salt"),
        new WrappingKey.Wrapped(bytes(node, "nonce"), bytes(node, "wrapped"), bytes(node, "mac")));
  }

  private static Argon2Cost cost(JsonNode node) {
    return new Argon2Cost(
        node.path("memoryKiB").asInt(0),
        node.path("iterations").asInt(0),
        node.path("parallelism").asInt(0));
  }

  private static byte[] bytes(JsonNode node, String name) {
    return Base64.getDecoder().decode(text(node, name));
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("");
  }
}
