package io.kimaicontract.verdict;

import java.util.List;

/**
 * What a run reached of one operation.
 *
 * @param operation method and path, as the contract names it
 * @param calls how many calls it answered; one turned away with 401 never came to it
 * @param succeeded whether one of them was answered with a declared success
 * @param reason why no run can see it succeed, where that is known; empty otherwise
 * @param statuses the declared statuses
 * @param parameters the parameters of its query
 * @param requestProperties the properties of its body, by path
 * @param responseProperties the properties of its declared success, by path
 * @param enumValues the declared values, such as {@code query order=ASC}
 */
public record OperationReach(
    String operation,
    int calls,
    boolean succeeded,
    String reason,
    Items statuses,
    Items parameters,
    Items requestProperties,
    Items responseProperties,
    Items enumValues) {

  /** Of what is declared, what was reached and what was not. */
  public record Items(List<String> reached, List<String> unreached) {
    /** Copies the lists. */
    public Items {
      reached = List.copyOf(reached);
      unreached = List.copyOf(unreached);
    }

    /** How much of it. */
    public Share share() {
      return new Share(reached.size(), reached.size() + unreached.size());
    }
  }

  /** Whether anybody who was let in called it. */
  public boolean called() {
    return calls > 0;
  }

  /** Whether it did not succeed, and it is known why it cannot. */
  public boolean excepted() {
    return !succeeded && !reason.isEmpty();
  }

  /** What there is of the aspect in this operation; for the operation itself, its name. */
  public Items items(Aspect aspect) {
    return switch (aspect) {
      case OPERATIONS -> itself(called());
      case SUCCESS -> itself(succeeded);
      case STATUSES -> statuses;
      case PARAMETERS -> parameters;
      case REQUEST_PROPERTIES -> requestProperties;
      case RESPONSE_PROPERTIES -> responseProperties;
      case ENUM_VALUES -> enumValues;
    };
  }

  private Items itself(boolean reached) {
    List<String> name = List.of(operation);
    return reached ? new Items(name, List.of()) : new Items(List.of(), name);
  }
}
