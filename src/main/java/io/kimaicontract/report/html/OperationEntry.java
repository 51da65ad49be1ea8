package io.kimaicontract.report.html;

import io.kimaicontract.report.text.Formats;
import io.kimaicontract.verdict.result.CoverageMetric;
import io.kimaicontract.verdict.result.OperationCoverage;
import io.kimaicontract.verdict.result.OperationCoverage.Items;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The view of {@code operation.mustache}: what was reached of one operation, and what was not. */
record OperationEntry(OperationCoverage coverage) {

  /** One metric, such as {@code 1 of 2 query parameters}. */
  record Metric(String name, Items items) {
    String title() {
      return items.ratio() + " " + name;
    }
  }

  String operation() {
    return coverage.operation();
  }

  /** The first word of the path behind {@code /api}. */
  String resource() {
    return operation().replaceAll("^\\S+ /(?:api/)?([^/]*).*", "$1");
  }

  Mark mark() {
    if (!coverage.called()) {
      return Mark.UNREACHED;
    }
    if (!coverage.succeeded()) {
      return Mark.REFUSED;
    }
    return lacking().isEmpty() ? Mark.IN_FULL : Mark.IN_PART;
  }

  /** What is not reached in full, such as {@code 1 of 2 query parameters}. */
  String lacking() {
    return metrics().stream()
        .filter(m -> !m.items().unreached().isEmpty())
        .map(Metric::title)
        .collect(Collectors.joining(", "));
  }

  String outcome() {
    String calls =
        coverage.called()
            ? Formats.of(coverage.calls(), "call")
            : "No authenticated caller called it";
    String success = coverage.called() && !coverage.succeeded() ? ", none with success" : "";
    String reason = coverage.reason().isEmpty() ? "" : ": " + coverage.reason();
    return calls + success + reason + ".";
  }

  List<Metric> metrics() {
    return Stream.of(
            CoverageMetric.STATUSES,
            CoverageMetric.PARAMETERS,
            CoverageMetric.REQUEST_PROPERTIES,
            CoverageMetric.RESPONSE_PROPERTIES,
            CoverageMetric.ENUM_VALUES)
        .map(m -> new Metric(m.plural(), coverage.items(m)))
        .filter(m -> m.items().ratio().all() > 0)
        .toList();
  }
}
