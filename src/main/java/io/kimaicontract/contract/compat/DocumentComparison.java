package io.kimaicontract.contract.compat;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.contract.compat.Difference.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares two documents: what clients of the older one find changed in the newer one. */
public final class DocumentComparison {
  private final Contract before;
  private final Contract after;
  private final Differences found = new Differences();

  private DocumentComparison(Contract before, Contract after) {
    this.before = before;
    this.after = after;
  }

  /** Every difference once, the breaking ones first. */
  public static List<Difference> of(Contract before, Contract after) {
    DocumentComparison comparison = new DocumentComparison(before, after);
    comparison.compare();
    return comparison.found.list();
  }

  private void compare() {
    Map<String, Operation> older = operations(before);
    Map<String, Operation> newer = operations(after);
    older.forEach(
        (key, was) -> {
          Operation now = newer.get(key);
          if (now == null) {
            add(was, Finding.gone(Kind.OPERATION, Impact.BREAKING, was.name(), was.pointer()));
          } else {
            new OperationComparison(before, after, was, now, found).compare();
          }
        });
    newer.forEach(
        (key, now) -> {
          if (!older.containsKey(key)) {
            boolean internal = now.node().path("x-internal").asBoolean(false);
            add(
                now,
                Finding.other(
                    Kind.OPERATION,
                    Impact.ADDITIVE,
                    now.name(),
                    now.pointer(),
                    "",
                    internal ? "internal" : ""));
          }
        });
  }

  private void add(Operation operation, Finding finding) {
    found.add(operation.name(), null, finding);
  }

  /** The operations by method and path; the names of what stands for a part of a path vary. */
  private static Map<String, Operation> operations(Contract contract) {
    Map<String, Operation> named = new LinkedHashMap<>();
    contract
        .operations()
        .forEach(o -> named.put(o.method() + " " + o.path().replaceAll("\\{[^/]*}", "{}"), o));
    return named;
  }
}
