package io.kimaicontract.report.html;

import io.kimaicontract.report.text.Formats;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The view of one feature in {@code features.mustache}. */
record FeatureEntry(String title, List<Mark.Count> outcomes, List<ScenarioGroup> rules) {

  /**
   * The features of one folder.
   *
   * @param title the path of the folder
   */
  record Folder(String title, List<Mark.Count> outcomes, List<FeatureEntry> features) {
    String amount() {
      return Formats.of(features.size(), "feature");
    }
  }

  static List<Folder> of(Run run, ScenarioLinks links) {
    return by(run.scenarios(), s -> folder(s.scenario().uri()))
        .map(
            ofFolder ->
                new Folder(
                    folder(ofFolder.get(0).scenario().uri()),
                    Mark.Count.of(ofFolder),
                    by(ofFolder, s -> s.scenario().uri()).map(f -> of(f, links)).toList()))
        .toList();
  }

  private static String folder(String uri) {
    return uri.substring(0, Math.max(0, uri.lastIndexOf('/')));
  }

  private static FeatureEntry of(List<ScenarioResult> scenarios, ScenarioLinks links) {
    return new FeatureEntry(
        scenarios.get(0).scenario().feature(),
        Mark.Count.of(scenarios),
        by(scenarios, s -> s.scenario().rule())
            .map(r -> new ScenarioGroup(r.get(0).scenario().rule(), links.entries(r)))
            .toList());
  }

  private static Stream<List<ScenarioResult>> by(
      List<ScenarioResult> scenarios, Function<ScenarioResult, String> key) {
    return scenarios.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream();
  }
}
