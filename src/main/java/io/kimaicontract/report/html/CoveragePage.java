package io.kimaicontract.report.html;

import io.kimaicontract.report.text.Formats;
import io.kimaicontract.verdict.result.CoverageMetric;
import io.kimaicontract.verdict.result.CoverageReport;
import io.kimaicontract.verdict.result.Line;
import io.kimaicontract.verdict.result.OperationCoverage;
import io.kimaicontract.verdict.result.Ratio;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The page on what a run reached of the contract, what it did not, and why. */
public final class CoveragePage {
  /** The name of the file. */
  public static final String FILE = "coverage.html";

  private CoveragePage() {}

  /** The page for the coverage, with links to what else is in the directory. */
  public static String of(CoverageReport coverage, Path directory) {
    return Templates.draw(
        "coverage",
        new Page(
            title(coverage),
            coverage.shortfalls().isEmpty() ? "coverage" : "broken",
            facts(coverage),
            OtherReports.linksFrom(FILE, directory),
            coverage.suite(),
            coverage.id(),
            new Content(coverage)));
  }

  private static String title(CoverageReport coverage) {
    return "Coverage: %s operations reached, %s of them with success"
        .formatted(
            ratio(coverage, CoverageMetric.OPERATIONS),
            ratio(coverage, CoverageMetric.SUCCESS).reached());
  }

  private static Ratio ratio(CoverageReport coverage, CoverageMetric metric) {
    return coverage.shares().getOrDefault(metric.plural(), new Ratio(0, 0));
  }

  private static List<Line> facts(CoverageReport coverage) {
    List<Line> facts =
        new ArrayList<>(
            Page.facts(coverage.target(), coverage.contract(), coverage.startedAt(), ""));
    if (!coverage.narrowed().isEmpty()) {
      facts.add(new Line("narrowed", "by " + coverage.narrowed()));
    }
    return facts;
  }

  /** The view of {@code coverage.mustache}. */
  record Content(CoverageReport coverage) {
    List<String> shortfalls() {
      return coverage.shortfalls();
    }

    List<Share> shares() {
      return Share.of(coverage.shares());
    }

    List<OperationCoverage> unreached() {
      return with(o -> !o.called());
    }

    List<OperationCoverage> unanswered() {
      return with(o -> o.called() && !o.succeeded() && !o.excepted());
    }

    List<OperationCoverage> excepted() {
      return with(OperationCoverage::excepted);
    }

    Map<String, List<OperationCoverage>> exceptedByReason() {
      return excepted().stream()
          .collect(
              Collectors.groupingBy(
                  OperationCoverage::reason, LinkedHashMap::new, Collectors.toList()));
    }

    int unsentCount() {
      return unsentByReason().values().stream().flatMap(List::stream).mapToInt(Unsent::count).sum();
    }

    /** Properties that answers of operations which succeeded never have. */
    Map<String, List<Unsent>> unsentByReason() {
      Map<String, List<Unsent>> byReason = new LinkedHashMap<>();
      with(OperationCoverage::succeeded)
          .forEach(
              o ->
                  o.responseProperties()
                      .excepted()
                      .forEach(
                          (reason, properties) ->
                              byReason
                                  .computeIfAbsent(reason, r -> new ArrayList<>())
                                  .add(new Unsent(o.operation(), properties.size()))));
      return byReason;
    }

    String amount() {
      return Formats.of(coverage.operations().size(), "operation");
    }

    List<Mark> marks() {
      return List.of(Mark.IN_FULL, Mark.IN_PART, Mark.REFUSED, Mark.UNREACHED);
    }

    Map<String, List<OperationEntry>> resources() {
      return coverage.operations().stream()
          .map(OperationEntry::new)
          .collect(
              Collectors.groupingBy(
                  OperationEntry::resource, LinkedHashMap::new, Collectors.toList()));
    }

    private List<OperationCoverage> with(Predicate<OperationCoverage> which) {
      return coverage.operations().stream().filter(which).toList();
    }
  }

  /** How many declared properties an operation never sends. */
  record Unsent(String operation, int count) {}
}
