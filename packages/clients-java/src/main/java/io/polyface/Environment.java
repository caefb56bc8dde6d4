package io.polyface;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Time and randomness, injectable so that signatures and retries are reproducible. Default: the system's. */
public interface Environment {
  /** The system's clock and randomness. */
  Environment SYSTEM = new Environment() {};

  /**
   * Returns the time.
   *
   * @return milliseconds since 1970
   */
  default long now() {
    return System.currentTimeMillis();
  }

  /**
   * Returns a fresh UUID, version 4.
   *
   * @return the UUID
   */
  default String uuid() {
    return UUID.randomUUID().toString();
  }

  /**
   * Returns a number for the jitter of retries.
   *
   * @return from 0 to 1
   */
  default double random() {
    return ThreadLocalRandom.current().nextDouble();
  }
}
