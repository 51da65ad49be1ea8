package io.kimaicontract.run;

import java.util.stream.Stream;

/**
 * What takes long: {@code mvn verify} tries the first of it, and {@code -Dmutants=all}, as the
 * nightly pipeline gives it, tries all.
 */
public final class Nightly {
  private Nightly() {}

  /** Whether all is tried. */
  public static boolean isOn() {
    return System.getProperty("mutants", "").equals("all");
  }

  /** The first so many, or all. */
  public static <T> Stream<T> first(int many, Stream<T> all) {
    return isOn() ? all : all.limit(many);
  }
}
