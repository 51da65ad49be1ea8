package io.kimaicontract.steps;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a scenario may need of an installation's configuration; its tag is {@code @needs-NAME}. */
enum Capability {
  EDITABLE_TIMES(
      "editable-times",
      TimesheetRules::editable,
      rules -> "begin and end cannot be set in the tracking mode '" + rules.mode() + "'"),
  OVERLAPPING(
      "overlapping",
      TimesheetRules::overlapping,
      rules -> "the installation forbids overlapping timesheets"),
  SINGLE_TIMER(
      "single-timer",
      rules -> rules.limit() == 1,
      rules -> "the installation lets " + rules.limit() + " timesheets of a user run at once");

  private final String name;
  private final Holds holds;
  private final Says otherwise;

  Capability(String name, Holds holds, Says otherwise) {
    this.name = name;
    this.holds = holds;
    this.otherwise = otherwise;
  }

  /** Whether an installation has it. */
  private interface Holds extends Predicate<TimesheetRules> {}

  /** What to say when it has not. */
  private interface Says extends Function<TimesheetRules, String> {}

  /** The capability with the name, if there is one. */
  static Optional<Capability> of(String name) {
    return Arrays.stream(values()).filter(c -> c.name.equals(name)).findFirst();
  }

  /** Why the installation lacks it, if it does. */
  Optional<String> lacking(TimesheetRules rules) {
    return holds.test(rules) ? Optional.empty() : Optional.of(otherwise.apply(rules));
  }
}
