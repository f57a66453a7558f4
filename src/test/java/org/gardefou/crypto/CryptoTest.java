package org.gardefou.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.gardefou.crypto.SealedContent.Opened;
import org.junit.jupiter.api.Test;

class CryptoTest {
  private static final Argon2Cost SMALL = new Argon2Cost(32, 1, 1);
  private static final byte[] SALT = new byte[16];
  private static final byte[] HEADER = {1, 2, 3};
  private final Random seeded = new Random(11);
  private final Randomness randomness =
      count -> {
        byte[] bytes = new byte[count];
        seeded.nextBytes(bytes);
        return bytes;
      };

  /** RFC 9106, section 5.3. */
  @Test
  void argon2idGivesTheTagOfTheStandard() {
    byte[] tag =
        PassphraseKey.derive(
            new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(filled(16, 2))
                .withSecret(filled(8, 3))
                .withAdditional(filled(12, 4)),
            filled(32, 1),
            new Argon2Cost(32, 3, 4),
            32);
    assertEquals(
        "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659",
        HexFormat.of().formatHex(tag));
  }

  /** The GCM specification (McGrew and Viega), test case 16: AES-256 with associated data. */
  @Test
  void gcmGivesTheTagOfTheStandard() {
    byte[] sealed =
        Gcm.seal(
            hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"),
            hex("cafebabefacedbaddecaf888"),
            hex("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
            hex(
                "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                    + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"));
    assertEquals(
        "76fc6ece0f4e1768cddf8853bb2d551b",
        HexFormat.of().formatHex(Arrays.copyOfRange(sealed, sealed.length - 16, sealed.length)));
  }

  @Test
  void aDataKeyOpensWithItsPassphraseOnly() {
    DataKey key = DataKey.random(randomness);
    WrappingKey right = PassphraseKey.of("été 2026".toCharArray(), SALT, SMALL);
    WrappingKey.Wrapped wrapped = right.wrap(key, HEADER, randomness.bytes(12));
    WrappingKey other = PassphraseKey.of("ete 2026".toCharArray(), SALT, SMALL);
    assertTrue(right.made(wrapped, HEADER));
    assertFalse(other.made(wrapped, HEADER));
    assertFalse(right.made(wrapped, new byte[] {1, 2, 4}));
    assertEquals(Optional.empty(), other.unwrap(wrapped, HEADER).map(DataKey::name));
    assertEquals(Optional.of(key.name()), right.unwrap(wrapped, HEADER).map(DataKey::name));
  }

  @Test
  void anAccentTypedAsTwoSignsIsTheSamePassphrase() {
    WrappingKey one = PassphraseKey.of("\u00e9".toCharArray(), SALT, SMALL);
    WrappingKey two = PassphraseKey.of("e\u0301".toCharArray(), SALT, SMALL);
    WrappingKey.Wrapped wrapped =
        one.wrap(DataKey.random(randomness), HEADER, randomness.bytes(12));
    assertTrue(two.made(wrapped, HEADER));
  }

  @Test
  void everyChangedByteAndEveryCutOfASealedContentIsNoticed() {
    SealedContent sealing = new SealedContent(DataKey.random(randomness), randomness);
    byte[] plain = "{\"name\": \"Imprimerie Duval\"}".getBytes(StandardCharsets.UTF_8);
    byte[] sealed = sealing.seal(plain);
    assertEquals(plain.length + SealedContent.OVERHEAD, sealed.length);
    assertArrayEquals(plain, assertInstanceOf(Opened.Content.class, sealing.open(sealed)).bytes());
    for (int i = 8; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertFalse(sealing.open(changed) instanceof Opened.Content, "byte " + i);
      assertInstanceOf(Opened.class, sealing.open(Arrays.copyOf(sealed, i)));
      assertFalse(sealing.open(Arrays.copyOf(sealed, i)) instanceof Opened.Content, "cut " + i);
    }
  }

  @Test
  void theKeyOfAnotherFolderIsNotDamage() {
    byte[] sealed = new SealedContent(DataKey.random(randomness), randomness).seal(new byte[3]);
    assertInstanceOf(
        Opened.OtherKey.class,
        new SealedContent(DataKey.random(randomness), randomness).open(sealed));
  }

  @Test
  void theSameContentIsSealedDifferentlyEachTime() {
    SealedContent sealing = new SealedContent(DataKey.random(randomness), randomness);
    assertFalse(Arrays.equals(sealing.seal(HEADER), sealing.seal(HEADER)));
  }

  @Test
  void namesAreSealedAlikeAndOpenAgain() {
    SealedNames names = new SealedNames(DataKey.random(randomness));
    String sealed = names.seal("imprimerie-duval-2f1d7c58.json");
    assertEquals(sealed, names.seal("imprimerie-duval-2f1d7c58.json"));
    assertFalse(sealed.contains("duval"));
    assertEquals(Optional.of("imprimerie-duval-2f1d7c58.json"), names.open(sealed));
    assertEquals(Optional.empty(), names.open("imprimerie-duval-2f1d7c58"));
    assertEquals(Optional.empty(), new SealedNames(DataKey.random(randomness)).open(sealed));
  }

  @Test
  void aRecoveryTextIsReadAsItIsTyped() {
    RecoveryText text = RecoveryText.random(randomness);
    assertTrue(
        text.text().matches("([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}"), text.text());
    String sloppy = text.text().toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
    assertEquals(Optional.of(text), RecoveryText.typed(sloppy));
    assertEquals(Optional.empty(), RecoveryText.typed(text.text().substring(1)));
  }

  @Test
  void aSlipOfThePenInARecoveryTextIsNoticed() {
    RecoveryText text = RecoveryText.random(randomness);
    for (int i = 0; i < text.text().length(); i++) {
      if (text.text().charAt(i) != '-') {
        char other = text.text().charAt(i) == 'A' ? 'B' : 'A';
        String wrong = text.text().substring(0, i) + other + text.text().substring(i + 1);
        assertEquals(Optional.empty(), RecoveryText.typed(wrong), wrong);
      }
    }
  }

  @Test
  void aRecoveryTextWrapsToo() {
    RecoveryText text = RecoveryText.random(randomness);
    DataKey key = DataKey.random(randomness);
    WrappingKey.Wrapped wrapped = text.key(SALT).wrap(key, HEADER, randomness.bytes(12));
    assertEquals(
        Optional.of(key.name()), text.key(SALT).unwrap(wrapped, HEADER).map(DataKey::name));
    assertNotEquals(
        Optional.of(key.name()),
        RecoveryText.random(randomness).key(SALT).unwrap(wrapped, HEADER).map(DataKey::name));
  }

  @Test
  void aCostThatWouldStopTheProgramIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Argon2Cost(1 << 24, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Argon2Cost(7, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Argon2Cost(64, 1000, 1));
  }

  private static byte[] filled(int length, int value) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }
}
