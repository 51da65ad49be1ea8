package io.kimaicontract.steps.tag;

import io.kimaicontract.fixture.TimesheetRules;
import java.util.Arrays;
import java.util.Optional;

/** A setting of the installation that a scenario may need; its tag is {@code @needs-NAME}. */
public enum Capability {
  FUTURE_TIMES("future-times"),
  OVERLAPPING("overlapping"),
  SINGLE_TIMER("single-timer");

  private final String name;

  Capability(String name) {
    this.name = name;
  }

  /** The capability with this name. */
  public static Optional<Capability> of(String name) {
    return Arrays.stream(values()).filter(c -> c.name.equals(name)).findFirst();
  }

  /** The reason why the installation lacks it; empty if it does not. */
  public Optional<String> lacking(TimesheetRules rules) {
    return switch (this) {
      case FUTURE_TIMES -> unless(rules.future(), "the installation forbids times in the future");
      case OVERLAPPING ->
          unless(rules.overlapping(), "the installation forbids overlapping timesheets");
      case SINGLE_TIMER ->
          unless(rules.limit() == 1, "a user may have " + rules.limit() + " running timesheets");
    };
  }

  private static Optional<String> unless(boolean held, String reason) {
    return held ? Optional.empty() : Optional.of(reason);
  }
}
