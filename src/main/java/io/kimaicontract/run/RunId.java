package io.kimaicontract.run;

import java.security.SecureRandom;
import java.util.Locale;

/** Ids of runs: short, and different from each other. */
final class RunId {
  private static final SecureRandom RANDOM = new SecureRandom();

  private RunId() {}

  static String fresh() {
    return String.format(Locale.ROOT, "%06x", RANDOM.nextInt(1 << 24));
  }
}
