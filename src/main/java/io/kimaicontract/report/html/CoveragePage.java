package io.kimaicontract.report.html;

import static io.kimaicontract.report.html.Html.all;
import static io.kimaicontract.report.html.Html.style;
import static io.kimaicontract.report.html.Html.tag;
import static io.kimaicontract.report.html.Html.text;

import io.kimaicontract.verdict.result.CoverageReport;
import io.kimaicontract.report.model.Formats;
import io.kimaicontract.verdict.result.CoverageMetric;
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
    return PageLayout.of(
        title(coverage),
        header(coverage),
        OtherReports.linksFrom(FILE, directory),
        sections(coverage),
        PageLayout.made(coverage.suite(), coverage.id()));
  }

  private static String title(CoverageReport coverage) {
    Ratio called = ratio(coverage, CoverageMetric.OPERATIONS);
    return "Coverage: "
        + called
        + " operations reached, "
        + ratio(coverage, CoverageMetric.SUCCESS).reached()
        + " of them with success";
  }

  private static Ratio ratio(CoverageReport coverage, CoverageMetric coverageMetric) {
    return coverage.shares().getOrDefault(coverageMetric.plural(), new Ratio(0, 0));
  }

  private static Html header(CoverageReport coverage) {
    boolean enough = coverage.shortfalls().isEmpty();
    return tag(
        "header",
        style("verdict " + (enough ? "coverage" : "broken")),
        tag("p", style("suite"), text("kimai-contract")),
        tag("h1", title(coverage)),
        tag(
            "dl",
            PageLayout.subject(coverage.target(), coverage.contract()),
            PageLayout.fact("run", PageLayout.when(coverage.startedAt())),
            coverage.narrowed().isEmpty()
                ? Html.nothing()
                : PageLayout.fact("narrowed", "by " + coverage.narrowed())));
  }

  private static List<Html> sections(CoverageReport coverage) {
    List<OperationCoverage> failed = with(coverage, o -> o.called() && !o.succeeded());
    return List.of(
        CoverageSections.shortfalls(coverage.shortfalls()),
        PageElements.section(
            "shares",
            "Shares",
            "from the traffic of the run",
            CoverageSections.shares(coverage.shares())),
        list(
            "unreached",
            "Not reached",
            "Nobody who was let in called these; a 401 does not count.",
            with(coverage, o -> !o.called())),
        list(
            "unanswered",
            "Never answered with success",
            "Scenarios called these, and every answer was a refusal or an error.",
            failed.stream().filter(o -> !o.excepted()).toList()),
        excepted(with(coverage, OperationCoverage::excepted)),
        unsent(coverage),
        operations(coverage));
  }

  private static List<OperationCoverage> with(
      CoverageReport coverage, Predicate<OperationCoverage> which) {
    return coverage.operations().stream().filter(which).toList();
  }

  private static Html list(
      String id, String title, String meaning, List<OperationCoverage> operations) {
    return PageElements.section(id, title, operations.size(), tag("p", meaning), names(operations));
  }

  private static Html excepted(List<OperationCoverage> operations) {
    return PageElements.section(
        "excepted",
        "Cannot succeed here, and why",
        operations.size(),
        tag("p", "Excepted from --min-success."),
        reasons(
            operations.stream()
                .collect(
                    Collectors.groupingBy(
                        OperationCoverage::reason,
                        LinkedHashMap::new,
                        Collectors.mapping(CoveragePage::name, Collectors.toList())))));
  }

  /** Properties that answers of operations which succeeded never have. */
  private static Html unsent(CoverageReport coverage) {
    Map<String, List<Html>> byReason = new LinkedHashMap<>();
    int count = 0;
    for (OperationCoverage operation : with(coverage, OperationCoverage::succeeded)) {
      count += operation.responseProperties().exceptions().size();
      operation
          .responseProperties()
          .excepted()
          .forEach(
              (reason, properties) ->
                  byReason
                      .computeIfAbsent(reason, r -> new ArrayList<>())
                      .add(unsent(operation.operation(), properties)));
    }
    return PageElements.section(
        "unsent",
        "Declared and never sent, and why",
        count,
        tag(
            "p",
            "Excepted from --min-response-properties. What would have each was seen, without it."),
        reasons(byReason));
  }

  private static Html unsent(String operation, List<String> properties) {
    return tag("li", tag("code", operation), text(" " + properties.size()));
  }

  private static Html reasons(Map<String, List<Html>> items) {
    return all(
        items.entrySet().stream()
            .map(e -> all(List.of(tag("h3", e.getKey()), tag("ul", all(e.getValue()))))));
  }

  private static Html names(List<OperationCoverage> operations) {
    return tag("ul", all(operations.stream().map(CoveragePage::name)));
  }

  private static Html name(OperationCoverage operation) {
    return tag("li", tag("code", operation.operation()));
  }

  private static Html operations(CoverageReport coverage) {
    return PageElements.section(
        "operations",
        "Operations",
        Formats.of(coverage.operations().size(), "operation"),
        OperationEntries.byResource(coverage.operations()));
  }
}
