package io.kimaicontract.report.allure;

import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.ExecutableItem;
import io.qameta.allure.model.FixtureResult;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StepResult;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.model.TestResultContainer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Results of scenarios that passed: one attachment lists their exchanges instead of one for each.
 *
 * <p>The generator of Allure's page looks at the type of each attachment, and all of them are in
 * the page: one for each exchange of a whole run made it 30 MB.
 */
final class PassedResults {
  private PassedResults() {}

  /** Whether Cucumber saw no step of it fail. */
  static boolean isPassed(TestResult result) {
    return passed(result);
  }

  /** Whether no hook of it failed. */
  static boolean arePassed(TestResultContainer container) {
    Stream<FixtureResult> hooks =
        Stream.concat(container.getBefores().stream(), container.getAfters().stream());
    return hooks.allMatch(PassedResults::passed);
  }

  private static boolean passed(ExecutableItem item) {
    return item.getStatus() == Status.PASSED || item.getStatus() == Status.SKIPPED;
  }

  /**
   * Removes the attachments of the steps; returns their names by step, empty if there were none.
   */
  static Optional<String> fold(TestResult result) {
    StringBuilder lines = new StringBuilder();
    for (StepResult step : result.getSteps()) {
      List<Attachment> attachments = step.getAttachments();
      if (!attachments.isEmpty()) {
        lines.append(step.getName()).append('\n');
        attachments.forEach(a -> lines.append("    ").append(a.getName()).append('\n'));
        step.setAttachments(new ArrayList<>());
      }
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(lines.append("\nrun.har has each of them, with its bodies.\n").toString());
  }

  /** The sources of the attachments that results and their hooks still name. */
  static Set<String> attachments(
      Collection<TestResult> results, Collection<TestResultContainer> containers) {
    Set<String> sources = new HashSet<>();
    results.forEach(result -> collect(result, sources));
    for (TestResultContainer container : containers) {
      container.getBefores().forEach(hook -> collect(hook, sources));
      container.getAfters().forEach(hook -> collect(hook, sources));
    }
    return sources;
  }

  private static void collect(ExecutableItem item, Set<String> sources) {
    item.getAttachments().forEach(attachment -> sources.add(attachment.getSource()));
    item.getSteps().forEach(step -> collect(step, sources));
  }

  /** Adds the attachment of the lines; returns its source. */
  static String attach(TestResult result) {
    String source = UUID.randomUUID() + "-attachment.txt";
    Attachment attachment =
        new Attachment().setName("Exchanges").setType("text/plain").setSource(source);
    List<Attachment> all = new ArrayList<>(result.getAttachments());
    all.add(attachment);
    result.setAttachments(all);
    return source;
  }
}
