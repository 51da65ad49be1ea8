package io.kimaicontract.verdict.result;

import java.util.List;

/**
 * How much of the contract a run reached, measured from its traffic.
 *
 * @param operations every operation, in the contract's order
 */
public record ContractCoverage(List<OperationCoverage> operations) {
  /** Copies the list. */
  public ContractCoverage {
    operations = List.copyOf(operations);
  }

  /** Nothing was measured. */
  public static ContractCoverage none() {
    return new ContractCoverage(List.of());
  }

  /** How much of the aspect was reached in all. */
  public Ratio ratio(CoverageMetric coverageMetric) {
    return operations.stream()
        .map(o -> o.items(coverageMetric).ratio())
        .reduce(new Ratio(0, 0), Ratio::plus);
  }

  /** What of the aspect was not reached and could have been, each with its operation. */
  public List<String> unreached(CoverageMetric coverageMetric) {
    return operations.stream()
        .flatMap(
            o ->
                o.items(coverageMetric).unreached().stream()
                    .map(i -> i.equals(o.operation()) ? i : o.operation() + " " + i))
        .toList();
  }

  /** Operations that did not succeed, for a reason that is known beforehand. */
  public List<String> excepted() {
    return operations.stream()
        .filter(OperationCoverage::excepted)
        .map(OperationCoverage::operation)
        .toList();
  }
}
