package io.kimaicontract.report.text;

import io.kimaicontract.verdict.result.RecordedCall;
import io.kimaicontract.verdict.result.Run;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long answers took, in milliseconds.
 *
 * @param subject what was timed: an operation, or every request
 * @param calls how many answers
 * @param mean the mean
 * @param median the median
 * @param p95 what 95 of 100 answers stay within
 * @param slowest the slowest
 */
public record Timings(
    String subject, int calls, double mean, double median, double p95, double slowest) {

  /** Of every request of the run. */
  public static Timings of(Run run) {
    return of("every request", recordedCalls(run).map(RecordedCall::ms).toList());
  }

  /** Of the operations whose 95th percentile is the highest, slowest first. */
  public static List<Timings> slowest(Run run, int count) {
    Map<String, List<Double>> byOperation =
        recordedCalls(run)
            .collect(
                Collectors.groupingBy(
                    RecordedCall::operation,
                    LinkedHashMap::new,
                    Collectors.mapping(RecordedCall::ms, Collectors.toList())));
    return byOperation.entrySet().stream()
        .map(e -> of(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(Timings::p95).reversed().thenComparing(Timings::subject))
        .limit(count)
        .toList();
  }

  private static Stream<RecordedCall> recordedCalls(Run run) {
    return run.scenarios().stream().flatMap(s -> s.calls().stream());
  }

  private static Timings of(String what, List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    double mean = sorted.stream().mapToDouble(t -> t).average().orElse(0);
    return new Timings(what, sorted.size(), mean, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1));
  }

  private static double at(List<Double> sorted, double share) {
    int rank = (int) Math.ceil(share * sorted.size());
    return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, rank - 1));
  }
}
