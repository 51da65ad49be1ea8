package io.kimaicontract.verdict.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
public record OperationCoverage(
    String operation,
    int calls,
    boolean succeeded,
    String reason,
    Items statuses,
    Items parameters,
    Items requestProperties,
    Items responseProperties,
    Items enumValues) {

  /**
   * Of what is declared, what was reached, what was not, and what cannot be, by the reason.
   *
   * @param excepted by the reason what was not reached and cannot be; none of it is in unreached
   */
  public record Items(
      List<String> reached, List<String> unreached, Map<String, List<String>> excepted) {
    /** Copies the lists. */
    public Items {
      reached = List.copyOf(reached);
      unreached = List.copyOf(unreached);
      excepted = Collections.unmodifiableMap(new LinkedHashMap<>(excepted));
    }

    /** Where nothing is excepted. */
    public Items(List<String> reached, List<String> unreached) {
      this(reached, unreached, Map.of());
    }

    /** What is excepted, for whatever reason. */
    public List<String> exceptions() {
      return excepted.values().stream().flatMap(List::stream).toList();
    }

    /** How much of it. */
    public Ratio ratio() {
      int exceptions = exceptions().size();
      return new Ratio(reached.size(), reached.size() + unreached.size() + exceptions, exceptions);
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
  public Items items(CoverageMetric coverageMetric) {
    return switch (coverageMetric) {
      case OPERATIONS -> itself(called(), "");
      case SUCCESS -> itself(succeeded, reason);
      case STATUSES -> statuses;
      case PARAMETERS -> parameters;
      case REQUEST_PROPERTIES -> requestProperties;
      case RESPONSE_PROPERTIES -> responseProperties;
      case ENUM_VALUES -> enumValues;
    };
  }

  private Items itself(boolean reached, String reason) {
    List<String> name = List.of(operation);
    if (reached) {
      return new Items(name, List.of());
    }
    return reason.isEmpty()
        ? new Items(List.of(), name)
        : new Items(List.of(), List.of(), Map.of(reason, name));
  }
}
