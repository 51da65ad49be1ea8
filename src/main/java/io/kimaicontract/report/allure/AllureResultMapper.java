package io.kimaicontract.report.allure;

import io.kimaicontract.report.console.FailureText;
import io.kimaicontract.verdict.result.Line;
import io.kimaicontract.verdict.result.RecordedDeviation;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Writes the verdict on a scenario into its Allure result. */
final class AllureResultMapper {
  private AllureResultMapper() {}

  static void apply(
      Run run,
      FindingNames findings,
      ScenarioResult scenario,
      TestResult result,
      BiConsumer<String, String> attachments) {
    labels(scenario, result);
    scenario.known().forEach(seen -> known(run, seen, result, attachments));
    switch (scenario.outcome()) {
      case CONFORMANT -> result.setStatus(Status.PASSED);
      case KNOWN_DEVIATION ->
          result.setStatus(Status.PASSED).setStatusDetails(details(knownTitles(run, scenario)));
      case BROKEN ->
          result
              .setStatus(Status.FAILED)
              .setStatusDetails(
                  details(String.join("\n", findings.of(scenario)))
                      .setTrace(FailureText.of(scenario)));
      case NOT_CHECKED ->
          result.setStatus(Status.SKIPPED).setStatusDetails(details(scenario.reason()));
      case TARGET_TROUBLE ->
          result
              .setStatus(Status.SKIPPED)
              .setStatusDetails(details("target trouble: " + scenario.reason()));
      case SUITE_ERROR ->
          result
              .setStatus(Status.BROKEN)
              .setStatusDetails(details(scenario.reason()).setTrace(FailureText.of(scenario)));
    }
  }

  private static void labels(ScenarioResult scenario, TestResult result) {
    List<Label> labels = new ArrayList<>(result.getLabels());
    labels.removeIf(l -> l.getName().equals("story"));
    labels.add(label("parentSuite", folder(scenario.scenario().uri())));
    if (!scenario.scenario().rule().isEmpty()) {
      labels.add(label("subSuite", scenario.scenario().rule()));
    }
    if (scenario.outcome() == Outcome.KNOWN_DEVIATION) {
      labels.add(label("tag", "known deviation"));
    }
    scenario.known().forEach(seen -> labels.add(label("tag", seen.deviation())));
    result.setLabels(labels);
  }

  private static Label label(String name, String value) {
    return new Label().setName(name).setValue(value);
  }

  /** The folder below {@code features}, such as {@code rules}. */
  private static String folder(String uri) {
    String[] parts = uri.split("/");
    return parts.length > 2 ? parts[parts.length - 2] : "features";
  }

  private static void known(
      Run run,
      ScenarioResult.Seen seen,
      TestResult result,
      BiConsumer<String, String> attachments) {
    String source = UUID.randomUUID() + "-attachment.txt";
    attachments.accept(
        source,
        title(run, seen.deviation())
            + "\n\n"
            + seen.violation().lines().stream()
                .map(AllureResultMapper::line)
                .collect(Collectors.joining("\n")));
    Attachment attachment = new Attachment();
    attachment.setName("Known deviation " + seen.deviation());
    attachment.setType("text/plain");
    attachment.setSource(source);
    List<Attachment> all = new ArrayList<>(result.getAttachments());
    all.add(attachment);
    result.setAttachments(all);
  }

  private static String line(Line line) {
    return line.label() + ": " + line.text();
  }

  private static String knownTitles(Run run, ScenarioResult scenario) {
    return scenario.known().stream()
        .map(seen -> title(run, seen.deviation()))
        .collect(Collectors.joining("\n"));
  }

  private static String title(Run run, String id) {
    return run.known().stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .map(e -> word(e) + e.id() + ": " + e.title())
        .orElse(id);
  }

  private static String word(RecordedDeviation entry) {
    return entry.defect() ? "Known defect " : "Known deviation ";
  }

  private static StatusDetails details(String message) {
    return new StatusDetails().setMessage(message);
  }
}
