package io.kimaicontract.verdict;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by a step whose promise the target broke. */
public final class ContractViolationError extends AssertionError {
  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  /** The violations, at least one. */
  public ContractViolationError(List<Violation> violations) {
    super(violations.stream().map(Violation::title).collect(Collectors.joining("\n")));
    this.violations = List.copyOf(violations);
  }

  /** The violations. */
  public List<Violation> violations() {
    return violations;
  }
}
