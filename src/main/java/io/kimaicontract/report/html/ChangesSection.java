package io.kimaicontract.report.html;

import io.kimaicontract.report.history.Changes;
import io.kimaicontract.report.history.PastRun;
import io.kimaicontract.report.text.Formats;
import io.kimaicontract.report.text.ShownOutcome;
import io.kimaicontract.report.text.VerdictLine;
import java.util.List;
import java.util.Locale;

/** The view of {@code changes.mustache}: what changed since the last run, and a trend. */
record ChangesSection(Changes changes) {
  private static final double LEAST = 4;

  /** A run in the trend. */
  record Bar(String tone, String height, String text) {}

  /** Whether there is anything to compare with. */
  boolean shown() {
    return changes.trend().size() > 1;
  }

  String since() {
    return changes
        .before()
        .map(past -> Page.when(past.startedAt()) + ", Kimai " + past.version())
        .orElse("");
  }

  boolean same() {
    return changes.before().isPresent() && changes.isEmpty();
  }

  Folded<String> added() {
    return Folded.of(changes.added());
  }

  Folded<String> mended() {
    return Folded.of(changes.mended());
  }

  Folded<String> open() {
    return Folded.of(changes.open());
  }

  List<Bar> bars() {
    int most = changes.trend().stream().mapToInt(run -> run.findings().size()).max().orElse(0);
    return changes.trend().stream().map(run -> bar(run, most)).toList();
  }

  private static Bar bar(PastRun run, int most) {
    double height = Math.max(LEAST, 100.0 * run.findings().size() / Math.max(1, most));
    return new Bar(
        VerdictLine.tone(run.exit()).tone(),
        String.format(Locale.ROOT, "%.0f", height),
        Page.when(run.startedAt())
            + ": "
            + Formats.of(run.findings().size(), "finding")
            + ", "
            + run.count(ShownOutcome.CONFORMANT)
            + " conformant, exit code "
            + run.exit());
  }
}
