package io.kimaicontract.report.html;

import static io.kimaicontract.report.html.Html.all;
import static io.kimaicontract.report.html.Html.style;
import static io.kimaicontract.report.html.Html.tag;
import static io.kimaicontract.report.html.Html.text;

import io.kimaicontract.report.model.Amounts;
import io.kimaicontract.report.model.CoverageReport;
import io.kimaicontract.verdict.Aspect;
import io.kimaicontract.verdict.OperationReach;
import io.kimaicontract.verdict.Share;
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
    return Sheet.of(
        title(coverage),
        header(coverage),
        OtherReports.linksFrom(FILE, directory),
        sections(coverage),
        Sheet.made(coverage.suite(), coverage.id()));
  }

  private static String title(CoverageReport coverage) {
    Share called = share(coverage, Aspect.OPERATIONS);
    return "Coverage: "
        + called
        + " operations reached, "
        + share(coverage, Aspect.SUCCESS).reached()
        + " of them with success";
  }

  private static Share share(CoverageReport coverage, Aspect aspect) {
    return coverage.shares().getOrDefault(aspect.plural(), new Share(0, 0));
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
            Sheet.subject(coverage.target(), coverage.contract()),
            Sheet.fact("run", Sheet.when(coverage.startedAt())),
            coverage.narrowed().isEmpty()
                ? Html.nothing()
                : Sheet.fact("narrowed", "by " + coverage.narrowed())));
  }

  private static List<Html> sections(CoverageReport coverage) {
    List<OperationReach> failed = with(coverage, o -> o.called() && !o.succeeded());
    return List.of(
        ReachSections.shortfalls(coverage.shortfalls()),
        Parts.section(
            "shares",
            "Shares",
            "from the traffic of the run",
            ReachSections.shares(coverage.shares())),
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
        excepted(with(coverage, OperationReach::excepted)),
        unsent(coverage),
        operations(coverage));
  }

  private static List<OperationReach> with(
      CoverageReport coverage, Predicate<OperationReach> which) {
    return coverage.operations().stream().filter(which).toList();
  }

  private static Html list(
      String id, String title, String meaning, List<OperationReach> operations) {
    return Parts.section(id, title, operations.size(), tag("p", meaning), names(operations));
  }

  private static Html excepted(List<OperationReach> operations) {
    return Parts.section(
        "excepted",
        "Cannot succeed here, and why",
        operations.size(),
        tag("p", "Excepted from --min-success."),
        reasons(
            operations.stream()
                .collect(
                    Collectors.groupingBy(
                        OperationReach::reason,
                        LinkedHashMap::new,
                        Collectors.mapping(CoveragePage::name, Collectors.toList())))));
  }

  /** Properties that answers of operations which succeeded never have. */
  private static Html unsent(CoverageReport coverage) {
    Map<String, List<Html>> byReason = new LinkedHashMap<>();
    int count = 0;
    for (OperationReach operation : with(coverage, OperationReach::succeeded)) {
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
    return Parts.section(
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

  private static Html names(List<OperationReach> operations) {
    return tag("ul", all(operations.stream().map(CoveragePage::name)));
  }

  private static Html name(OperationReach operation) {
    return tag("li", tag("code", operation.operation()));
  }

  private static Html operations(CoverageReport coverage) {
    return Parts.section(
        "operations",
        "Operations",
        Amounts.of(coverage.operations().size(), "operation"),
        OperationEntries.byResource(coverage.operations()));
  }
}
