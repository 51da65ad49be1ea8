package io.kimaicontract.report.html;

import static io.kimaicontract.report.html.Html.all;
import static io.kimaicontract.report.html.Html.style;
import static io.kimaicontract.report.html.Html.tag;
import static io.kimaicontract.report.html.Html.text;

import io.kimaicontract.report.model.Amounts;
import io.kimaicontract.verdict.Aspect;
import io.kimaicontract.verdict.OperationReach;
import io.kimaicontract.verdict.OperationReach.Items;
import io.kimaicontract.verdict.Share;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Each operation with what was reached of it, and what was not. */
final class OperationEntries {
  private static final List<Aspect> WITHIN =
      List.of(
          Aspect.STATUSES,
          Aspect.PARAMETERS,
          Aspect.REQUEST_PROPERTIES,
          Aspect.RESPONSE_PROPERTIES,
          Aspect.ENUM_VALUES);

  private OperationEntries() {}

  static Html byResource(List<OperationReach> operations) {
    Map<String, List<OperationReach>> resources =
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
  private static String resource(OperationReach operation) {
    return operation.operation().replaceAll("^\\S+ /(?:api/)?([^/]*).*", "$1");
  }

  private static Html entry(OperationReach operation) {
    Html head =
        all(
            List.of(
                mark(operation),
                tag("span", style("title"), tag("code", operation.operation())),
                tag("span", style("lacking"), text(lacking(operation)))));
    List<Html> inside = new ArrayList<>();
    inside.add(tag("p", outcome(operation)));
    WITHIN.forEach(aspect -> inside.add(items(aspect, operation.items(aspect))));
    return Parts.fold(false, head, inside.toArray(new Html[0]));
  }

  private static String outcome(OperationReach operation) {
    String calls =
        operation.called()
            ? Amounts.of(operation.calls(), "call")
            : "Nobody who was let in called it";
    String success = operation.called() && !operation.succeeded() ? ", none with success" : "";
    String reason = operation.reason().isEmpty() ? "" : ": " + operation.reason();
    return calls + success + reason + ".";
  }

  private static Html mark(OperationReach operation) {
    if (!operation.called()) {
      return Parts.mark("broken", "\u2717", "not reached");
    }
    if (!operation.succeeded()) {
      return Parts.mark("not-checked", "\u2013", "no success");
    }
    return lacking(operation).isEmpty()
        ? Parts.mark("conformant", "\u2713", "reached in full")
        : Parts.mark("known-deviation", "\u2248", "reached in part");
  }

  /** What is not reached in full, such as {@code 1 of 2 query parameters}. */
  private static String lacking(OperationReach operation) {
    return WITHIN.stream()
        .filter(a -> !operation.items(a).unreached().isEmpty())
        .map(a -> operation.items(a).share() + " " + a.plural())
        .collect(Collectors.joining(", "));
  }

  private static Html items(Aspect aspect, Items items) {
    Share share = items.share();
    if (share.all() == 0) {
      return Html.nothing();
    }
    return all(
        List.of(
            tag("h4", share + " " + aspect.plural()),
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
