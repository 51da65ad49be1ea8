package io.kimaicontract.steps;

import io.kimaicontract.input.InputScope;
import io.kimaicontract.steps.tag.Capability;
import io.kimaicontract.steps.tag.Tag;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.verdict.ScenarioSkipped;
import io.kimaicontract.verdict.result.SkipReason;
import java.util.Collection;
import java.util.Optional;

/** Decides by the tags of a scenario whether it can run on the target. */
final class TagGate {
  private TagGate() {}

  /**
   * Checks that the scenario can run.
   *
   * @throws ScenarioSkipped with the reason when the target lacks what a tag needs
   * @throws IllegalArgumentException when a tag is unknown
   */
  static void check(ScenarioEnvironment scenarioEnvironment, Collection<String> tags) {
    for (String text : tags) {
      Tag tag = Tag.of(text);
      missing(scenarioEnvironment, tag, tag.rest(text))
          .ifPresent(
              reason -> {
                throw new ScenarioSkipped(reason);
              });
    }
  }

  private static Optional<SkipReason> missing(
      ScenarioEnvironment scenarioEnvironment, Tag tag, String rest) {
    return switch (tag) {
      case WRITES ->
          scenarioEnvironment.writesAllowed()
              ? Optional.empty()
              : Optional.of(SkipReason.lacking("it writes, and the run is read-only"));
      case INPUTS ->
          scenarioEnvironment.inputs().scope() == InputScope.NONE
              ? Optional.of(SkipReason.lacking("--inputs none: no generated inputs are sent"))
              : Optional.empty();
      case WALK ->
          scenarioEnvironment.createsRecords()
              ? Optional.of(
                  SkipReason.notApplicable(
                      "the run makes records of its own; --read-only walks those that are there"))
              : Optional.empty();
      case NEEDS -> need(scenarioEnvironment, rest).map(SkipReason::lacking);
      case SINCE -> since(scenarioEnvironment, KimaiVersion.of(rest));
      case UNTIL -> until(scenarioEnvironment, KimaiVersion.of(rest));
      case READS, SMOKE, SERIAL -> Optional.empty();
    };
  }

  private static Optional<String> need(ScenarioEnvironment scenarioEnvironment, String name) {
    return Capability.of(name)
        .map(capability -> capability.lacking(scenarioEnvironment.settings().timesheetRules()))
        .orElseGet(() -> person(scenarioEnvironment, name));
  }

  private static Optional<String> person(ScenarioEnvironment scenarioEnvironment, String name) {
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    var availability = scenarioEnvironment.workerContext().get().testUserPool().find(capital);
    return availability.value().isPresent() ? Optional.empty() : Optional.of(availability.reason());
  }

  private static Optional<SkipReason> since(
      ScenarioEnvironment scenarioEnvironment, KimaiVersion since) {
    return scenarioEnvironment.kimaiVersion().isAtLeast(since)
        ? Optional.empty()
        : Optional.of(SkipReason.notApplicable("Kimai has it since " + since));
  }

  private static Optional<SkipReason> until(
      ScenarioEnvironment scenarioEnvironment, KimaiVersion until) {
    return scenarioEnvironment.kimaiVersion().isAtLeast(until)
        ? Optional.of(SkipReason.notApplicable("Kimai no longer has it since " + until))
        : Optional.empty();
  }
}
