package io.kimaicontract.report.allure;

import io.kimaicontract.http.Json;
import io.kimaicontract.report.text.VerdictLine;
import io.kimaicontract.verdict.result.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The environment and categories of Allure: the target, and the outcomes. */
final class AllureEnvironment {
  private static final List<Map<String, Object>> OTHERS =
      List.of(
          Map.of("name", "The suite itself failed", "matchedStatuses", List.of("broken")),
          Map.of(
              "name",
              "Real defects, known",
              "matchedStatuses",
              List.of("passed"),
              "messageRegex",
              "(?s).*Known defect .*"),
          Map.of(
              "name",
              "Known deviations",
              "matchedStatuses",
              List.of("passed"),
              "messageRegex",
              "(?s).*Known deviation .*"),
          Map.of(
              "name",
              "Not applicable",
              "matchedStatuses",
              List.of("skipped"),
              "messageRegex",
              "(?s)not applicable: .*"),
          Map.of(
              "name",
              "Not judged: target trouble",
              "matchedStatuses",
              List.of("skipped"),
              "messageRegex",
              "(?s)target trouble: .*"),
          Map.of(
              "name",
              "Not checked",
              "matchedStatuses",
              List.of("skipped"),
              "messageRegex",
              "(?s)(?!not applicable: |target trouble: ).*"));

  private AllureEnvironment() {}

  static void write(Run run, Path directory) {
    String environment =
        property("Verdict", VerdictLine.of(run))
            + property("Exit\\ code", VerdictLine.exit(run))
            + property("Target", run.target().sentence())
            + property("Contract", run.contract());
    try {
      Files.createDirectories(directory);
      Files.writeString(directory.resolve("environment.properties"), environment);
      Files.writeString(directory.resolve("categories.json"), Json.pretty(categories(run)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** One for each finding, the gravest first, and one for each other outcome. */
  private static List<Map<String, Object>> categories(Run run) {
    List<Map<String, Object>> categories = new ArrayList<>();
    List<String> names = new FindingNames(run).all();
    for (int i = 0; i < names.size(); i++) {
      categories.add(
          Map.of(
              "name",
              Inert.message(names.get(i)),
              "matchedStatuses",
              List.of("failed"),
              "messageRegex",
              FindingNames.expression(i + 1)));
    }
    categories.addAll(OTHERS);
    return categories;
  }

  /** A value that begins as a URL becomes a link, with nothing escaped. */
  private static String property(String name, String value) {
    String inert = value.replace("<", "%3C").replace("\"", "%22");
    return name + "=" + inert.replace("\\", "\\\\").replace("\n", " ") + "\n";
  }
}
