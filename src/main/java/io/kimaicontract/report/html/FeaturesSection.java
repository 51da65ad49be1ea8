package io.kimaicontract.report.html;

import static io.kimaicontract.report.html.Html.all;
import static io.kimaicontract.report.html.Html.style;
import static io.kimaicontract.report.html.Html.tag;
import static io.kimaicontract.report.html.Html.text;

import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every feature with its rules and scenarios: what was checked. */
final class FeaturesSection {
  private FeaturesSection() {}

  static Html of(Run run) {
    Map<String, List<ScenarioResult>> features = by(run.scenarios(), s -> s.scenario().uri());
    return PageElements.section(
        "features",
        "Features",
        features.size(),
        all(features.values().stream().map(FeaturesSection::feature)));
  }

  private static Html feature(List<ScenarioResult> scenarios) {
    List<Html> head = new ArrayList<>();
    head.add(tag("span", style("title"), text(scenarios.get(0).scenario().feature())));
    head.add(tag("span", style("amount"), counts(scenarios)));
    List<Html> rules = new ArrayList<>();
    by(scenarios, s -> s.scenario().rule())
        .forEach(
            (rule, its) -> {
              rules.add(rule.isEmpty() ? Html.nothing() : tag("h3", rule));
              rules.add(PageElements.scenarios(its));
            });
    return PageElements.fold(false, all(head), all(rules));
  }

  private static Html counts(List<ScenarioResult> scenarios) {
    return all(
        Arrays.stream(Outcome.values())
            .filter(o -> count(scenarios, o) > 0)
            .map(o -> all(List.of(PageElements.mark(o), text(count(scenarios, o) + " ")))));
  }

  private static long count(List<ScenarioResult> scenarios, Outcome outcome) {
    return scenarios.stream().filter(s -> s.outcome() == outcome).count();
  }

  private static Map<String, List<ScenarioResult>> by(
      List<ScenarioResult> scenarios, Function<ScenarioResult, String> key) {
    return scenarios.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }
}
