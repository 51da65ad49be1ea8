package io.kimaicontract.report.text;

import io.kimaicontract.verdict.result.Ratio;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes numbers for people, the same in every locale. */
public final class Formats {
  private Formats() {}

  /** A response time, such as {@code 38 ms} or {@code 0.8 ms}. */
  public static String millis(double ms) {
    return String.format(Locale.ROOT, ms < 9.95 ? "%.1f ms" : "%.0f ms", ms);
  }

  /** A duration, such as {@code 420 ms}, {@code 8.1 s} or {@code 2 min 03 s}. */
  public static String duration(double ms) {
    if (ms < 999.5) {
      return millis(ms);
    }
    if (ms < 59_950) {
      return String.format(Locale.ROOT, "%.1f s", ms / 1000);
    }
    long seconds = Math.round(ms / 1000);
    return String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60);
  }

  /** A percentage of the reachable items, rounded down, so that 100 % means all. */
  public static String percent(Ratio ratio) {
    return (int) Math.floor(ratio.percent()) + " %";
  }

  /** A number of things, such as {@code 1 scenario} or {@code 2 scenarios}. */
  public static String of(long count, String thing) {
    String plural =
        thing.endsWith("y") ? thing.substring(0, thing.length() - 1) + "ies" : thing + "s";
    return count + " " + (count == 1 ? thing : plural);
  }

  /**
   * The reached and the total numbers, such as {@code 70 of 88 operations, 60 of 72 parameters}.
   */
  public static String shares(Map<String, Ratio> ratios) {
    return ratios.entrySet().stream()
        .map(e -> e.getValue() + " " + e.getKey())
        .collect(Collectors.joining(", "));
  }

  /** The exempt items, such as {@code operations with success: 11, query parameters: 2}. */
  public static String exceptions(Map<String, Ratio> ratios) {
    return ratios.entrySet().stream()
        .filter(e -> e.getValue().excepted() > 0)
        .map(e -> e.getKey() + ": " + e.getValue().excepted())
        .collect(Collectors.joining(", "));
  }
}
