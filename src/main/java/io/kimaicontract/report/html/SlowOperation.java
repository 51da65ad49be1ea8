package io.kimaicontract.report.html;

import io.kimaicontract.report.text.Formats;
import io.kimaicontract.report.text.Timings;
import io.kimaicontract.verdict.result.Run;
import java.util.List;
import java.util.Locale;

/** The view of a row of {@code slowest.mustache}. */
record SlowOperation(
    String operation, int calls, String median, String p95, String longest, String width) {
  private static final int SHOWN = 10;

  static List<SlowOperation> of(Run run) {
    List<Timings> slowest = Timings.slowest(run, SHOWN);
    double most = slowest.stream().mapToDouble(Timings::p95).max().orElse(0);
    return slowest.stream().map(t -> of(t, 100 * t.p95() / Math.max(most, 1e-9))).toList();
  }

  private static SlowOperation of(Timings t, double width) {
    return new SlowOperation(
        t.subject(),
        t.calls(),
        Formats.millis(t.median()),
        Formats.millis(t.p95()),
        Formats.millis(t.slowest()),
        String.format(Locale.ROOT, "%.1f", width));
  }
}
