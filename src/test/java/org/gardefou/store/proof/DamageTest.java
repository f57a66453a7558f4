package org.gardefou.store.proof;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.gardefou.store.proof.LoaderFuzz.Loader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Flipped, cut, doubled and swapped bytes in every kind of file: a value or a sentence, never a
 * crash (reliability.md 1.5).
 *
 * <p>{@code -Dgardefou.flips=100000} for the long run, {@code -Dgardefou.seed} to repeat one.
 */
class DamageTest {
  private static final int FLIPS = Integer.getInteger("gardefou.flips", 1_000);
  private static final long SEED = Long.getLong("gardefou.seed", System.nanoTime());

  private final Random random = new Random(SEED);

  @ParameterizedTest
  @EnumSource
  void damageIsAnswered(Loader loader) {
    byte[] whole = loader.example();
    assertTrue(loader.takes(whole), "the example is good");
    int refused = 0;
    for (int i = 0; i < FLIPS; i++) {
      byte[] damaged = damaged(whole);
      try {
        refused += loader.takes(damaged) ? 0 : 1;
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("seed " + SEED + ", " + i + ": " + e, e);
      }
    }
    assertTrue(refused > 0, "cuts are noticed: " + refused);
  }

  /** Jackson fails on it with an exception that is none of its own. */
  @ParameterizedTest
  @EnumSource
  void aNumberThatNoComputerHoldsIsRefused(Loader loader) {
    String whole = new String(loader.example(), StandardCharsets.UTF_8);
    for (String number : List.of("1e99999999999", "-1e-2147483650", "[[7e4444444444444]]")) {
      String content = whole.replaceFirst("\\{", "{\"odd\": " + number + ",");
      assertFalse(loader.takes(content.getBytes(StandardCharsets.UTF_8)), number);
    }
    assertFalse(loader.takes("44e44444444444444444".getBytes(StandardCharsets.UTF_8)));
  }

  private byte[] damaged(byte[] whole) {
    byte[] bytes = whole.clone();
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(4)) {
      case 0 -> {
        return Arrays.copyOf(bytes, at);
      }
      case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 2 -> bytes[at] = (byte) random.nextInt(256);
      default -> {
        int length = Math.min(1 + random.nextInt(40), bytes.length - at);
        System.arraycopy(whole, random.nextInt(bytes.length - length), bytes, at, length);
      }
    }
    return bytes;
  }
}
