package io.kimaicontract.report.html;

import static io.kimaicontract.report.html.Html.all;
import static io.kimaicontract.report.html.Html.style;
import static io.kimaicontract.report.html.Html.tag;
import static io.kimaicontract.report.html.Html.text;

import io.kimaicontract.report.model.Formats;
import io.kimaicontract.verdict.result.CoverageMetric;
import io.kimaicontract.verdict.result.OperationCoverage;
import io.kimaicontract.verdict.result.OperationCoverage.Items;
import io.kimaicontract.verdict.result.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Each operation with what was reached of it, and what was not. */
final class OperationEntries {
  private static final List<CoverageMetric> WITHIN =
      List.of(
          CoverageMetric.STATUSES,
          CoverageMetric.PARAMETERS,
          CoverageMetric.REQUEST_PROPERTIES,
          CoverageMetric.RESPONSE_PROPERTIES,
          CoverageMetric.ENUM_VALUES);

  private OperationEntries() {}

  static Html byResource(List<OperationCoverage> operations) {
    Map<String, List<OperationCoverage>> resources =
        operations.stream()
            .collect(
                Collectors.groupingBy(
                    OperationEntries::resource, LinkedHashMap::new, Collectors.toList()));
    List<Html> parts = new ArrayList<>();
    resources.forEach(
        (resource, its) -> {
          parts.add(tag("h3", resource));
          its.forEach(o -> parts.add(entry(o)));
        });
    return all(parts);
  }

  /** The first word of the path behind {@code /api}. */
  private static String resource(OperationCoverage operation) {
    return operation.operation().replaceAll("^\\S+ /(?:api/)?([^/]*).*", "$1");
  }

  private static Html entry(OperationCoverage operation) {
    Html head =
        all(
            List.of(
                mark(operation),
                tag("span", style("title"), tag("code", operation.operation())),
                tag("span", style("lacking"), text(lacking(operation)))));
    List<Html> inside = new ArrayList<>();
    inside.add(tag("p", outcome(operation)));
    WITHIN.forEach(
        coverageMetric -> inside.add(items(coverageMetric, operation.items(coverageMetric))));
    return PageElements.fold(false, head, inside.toArray(new Html[0]));
  }

  private static String outcome(OperationCoverage operation) {
    String calls =
        operation.called()
            ? Formats.of(operation.calls(), "call")
            : "Nobody who was let in called it";
    String success = operation.called() && !operation.succeeded() ? ", none with success" : "";
    String reason = operation.reason().isEmpty() ? "" : ": " + operation.reason();
    return calls + success + reason + ".";
  }

  private static Html mark(OperationCoverage operation) {
    if (!operation.called()) {
      return PageElements.mark("broken", "\u2717", "not reached");
    }
    if (!operation.succeeded()) {
      return PageElements.mark("not-checked", "\u2013", "no success");
    }
    return lacking(operation).isEmpty()
        ? PageElements.mark("conformant", "\u2713", "reached in full")
        : PageElements.mark("known-deviation", "\u2248", "reached in part");
  }

  /** What is not reached in full, such as {@code 1 of 2 query parameters}. */
  private static String lacking(OperationCoverage operation) {
    return WITHIN.stream()
        .filter(a -> !operation.items(a).unreached().isEmpty())
        .map(a -> operation.items(a).ratio() + " " + a.plural())
        .collect(Collectors.joining(", "));
  }

  private static Html items(CoverageMetric coverageMetric, Items items) {
    Ratio ratio = items.ratio();
    if (ratio.all() == 0) {
      return Html.nothing();
    }
    return all(
        List.of(
            tag("h4", ratio + " " + coverageMetric.plural()),
            tag(
                "dl",
                style("items"),
                line("unreached", "not reached", items.unreached()),
                all(
                    items.excepted().entrySet().stream()
                        .map(e -> line("excepted", "excepted: " + e.getKey(), e.getValue()))),
                line("reached", "reached", items.reached()))));
  }

  private static Html line(String style, String label, List<String> items) {
    return items.isEmpty()
        ? Html.nothing()
        : tag(
            "div",
            style(style),
            tag("dt", label),
            tag("dd", all(items.stream().map(i -> tag("code", i)))));
  }
}
