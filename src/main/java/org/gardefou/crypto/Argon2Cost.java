package org.gardefou.crypto;

/**
 * What one guess of a passphrase costs.
 *
 * @param memoryKiB memory in KiB, 8 per lane at least, at most {@value #MOST_MEMORY}
 * @param iterations passes over it, 1 to {@value #MOST_ITERATIONS}
 * @param parallelism lanes, 1 to {@value #MOST_LANES}
 */
public record Argon2Cost(int memoryKiB, int iterations, int parallelism) {
  /** One GiB: a damaged or planted file must not take all memory. */
  public static final int MOST_MEMORY = 1 << 20;

  /** Passes beyond this would only stop the program. */
  public static final int MOST_ITERATIONS = 64;

  /** Lanes beyond this are of no use to one person. */
  public static final int MOST_LANES = 64;

  public Argon2Cost {
    if (parallelism < 1
        || parallelism > MOST_LANES
        || iterations < 1
        || iterations > MOST_ITERATIONS
        || memoryKiB < 8 * parallelism
        || memoryKiB > MOST_MEMORY) {
      throw new IllegalArgumentException("the cost of Argon2 is out of range");
    }
  }
}
