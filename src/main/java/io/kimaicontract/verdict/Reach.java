package io.kimaicontract.verdict;

import java.util.List;

/**
 * How much of the contract a run reached, measured from its traffic.
 *
 * @param operations every operation, in the contract's order
 */
public record Reach(List<OperationReach> operations) {
  /** Copies the list. */
  public Reach {
    operations = List.copyOf(operations);
  }

  /** Nothing was measured. */
  public static Reach none() {
    return new Reach(List.of());
  }

  /** How much of the aspect was reached in all. */
  public Share share(Aspect aspect) {
    return operations.stream()
        .map(o -> o.items(aspect).share())
        .reduce(new Share(0, 0), Share::plus);
  }

  /** What of the aspect was not reached and could have been, each with its operation. */
  public List<String> unreached(Aspect aspect) {
    return operations.stream()
        .flatMap(
            o ->
                o.items(aspect).unreached().stream()
                    .map(i -> i.equals(o.operation()) ? i : o.operation() + " " + i))
        .toList();
  }

  /** Operations that did not succeed, for a reason that is known beforehand. */
  public List<String> excepted() {
    return operations.stream()
        .filter(OperationReach::excepted)
        .map(OperationReach::operation)
        .toList();
  }
}
