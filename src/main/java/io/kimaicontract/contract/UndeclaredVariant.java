package io.kimaicontract.contract;

import io.kimaicontract.http.Request;
import java.util.List;
import java.util.Optional;

/**
 * The form in which an operation answers a request with {@code full}, and which it does not
 * declare.
 *
 * <p>Rules F18, B13, O26 and O27: the document has the schemas, but the operation does not refer to
 * them. Checking against them keeps the check as sharp as without {@code full}.
 *
 * @param operation the operation's name
 * @param schema the name of the schema of each item
 */
record UndeclaredVariant(String operation, String schema) {
  private static final List<UndeclaredVariant> ALL =
      List.of(
          new UndeclaredVariant("GET /api/timesheets", "TimesheetCollectionExpanded"),
          new UndeclaredVariant("POST /api/timesheets", "TimesheetExpanded"),
          new UndeclaredVariant("GET /api/users", "UserEntity"));

  static Optional<UndeclaredVariant> of(Operation operation, Request request) {
    return request.query().stream()
            .anyMatch(p -> isFull(p.name()) && (operation.isCreation() || !p.value().isEmpty()))
        ? ALL.stream().filter(a -> a.operation.equals(operation.name())).findFirst()
        : Optional.empty();
  }

  /** Of a creation it is enough that the parameter is there, whatever its value (rule B13). */
  private static boolean isFull(String name) {
    return name.replaceAll("\\[.*", "").equals("full");
  }

  String pointer() {
    return "#/components/schemas/" + schema;
  }
}
