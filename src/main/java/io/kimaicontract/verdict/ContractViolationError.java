package io.kimaicontract.verdict;

import io.kimaicontract.http.redaction.HiddenValues;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown by a step whose promise the target broke. */
public final class ContractViolationError extends AssertionError {
  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;
  private final boolean ofFixture;

  /** The violations, at least one. */
  public ContractViolationError(List<Violation> violations) {
    this(violations, false);
  }

  private ContractViolationError(List<Violation> violations, boolean ofFixture) {
    this(violations, violations, ofFixture);
  }

  private ContractViolationError(
      List<Violation> violations, List<Violation> told, boolean ofFixture) {
    super(told.stream().map(Violation::title).distinct().collect(Collectors.joining("\n")));
    this.violations = List.copyOf(violations);
    this.ofFixture = ofFixture;
  }

  /** The violations, at least one, told with or without the values of answers. */
  static ContractViolationError of(List<Violation> violations, boolean hidesValues) {
    List<Violation> told =
        hidesValues
            ? violations.stream().map(v -> v.withoutValues(HiddenValues::outline)).toList()
            : violations;
    return new ContractViolationError(violations, told, false);
  }

  /** What the scenario needs could not be had: its own rule is not judged. */
  public static ContractViolationError ofFixture(Violation violation) {
    return new ContractViolationError(List.of(violation), true);
  }

  /** Whether something that the scenario needs could not be had. */
  public boolean isOfFixture() {
    return ofFixture;
  }

  /** The violations. */
  public List<Violation> violations() {
    return violations;
  }
}
