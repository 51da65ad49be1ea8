package io.kimaicontract.reference.release;

import java.util.List;

/** A Kimai release, for example 2.65.0. */
public record Version(int major, int minor, int patch) implements Comparable<Version> {

  /** Reads {@code 2.65} or {@code 2.65.0}. */
  public static Version of(String text) {
    List<Integer> parts = List.of(text.split("\\.", -1)).stream().map(Integer::valueOf).toList();
    return new Version(parts.get(0), parts.get(1), parts.size() > 2 ? parts.get(2) : 0);
  }

  /** True if this release is that one or a later one. */
  public boolean atLeast(Version that) {
    return compareTo(that) >= 0;
  }

  /** The number Kimai itself reports: 2.65.0 is 26500. */
  public int id() {
    return major * 10000 + minor * 100 + patch;
  }

  @Override
  public int compareTo(Version that) {
    return Integer.compare(id(), that.id());
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
