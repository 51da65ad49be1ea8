package io.kimaicontract.input;

import io.kimaicontract.verdict.InputViolation;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Checks that a refusal says which field it is about (rules E1 to E5, H7). */
final class RefusalCheck {
  private static final int BAD_REQUEST = 400;
  private static final String NAMED = "refused with an error at the field";

  /** Where to book is judged together (rules TS7, TS8). */
  private static final List<String> PLACES = List.of("project", "activity");

  private RefusalCheck() {}

  /** The violation of a refusal that does not name the field of a form, if it is one. */
  static Optional<InputViolation> of(Trial trial) {
    InputField field = trial.field();
    if (field.place() != InputPlace.FIELD
        || !field.isOfForm()
        || !trial.refused()
        || trial.exchange().status() != BAD_REQUEST
        || trial.kind() == InputKind.INVALID_UTF8) {
      return Optional.empty();
    }
    JsonNode errors = trial.exchange().json().path("errors");
    String first = field.name().replaceAll("\\..*", "");
    JsonNode child = errors.path("children").path(first);
    boolean root = !errors.path("errors").isEmpty();
    if (hasErrors(child)
        || (PLACES.contains(first)
            && PLACES.stream().anyMatch(p -> hasErrors(errors.path("children").path(p))))
        || (root && (child.isMissingNode() || isJudgedAsAWhole(field)))) {
      return Optional.empty();
    }
    String seen =
        root
            ? "refused with an error that names no field"
            : errors.isMissingNode()
                ? "refused without a word about fields"
                : "refused with errors at other fields";
    return Optional.of(trial.violation(NAMED, seen));
  }

  /** Times and members are also judged together, and then the error is the form's (E5, TM2). */
  private static boolean isJudgedAsAWhole(InputField field) {
    return field.type() == ValueType.DATE_TIME || field.name().startsWith("members");
  }

  private static boolean hasErrors(JsonNode child) {
    if (!child.path("errors").isEmpty()) {
      return true;
    }
    for (JsonNode below : child.path("children")) {
      if (hasErrors(below)) {
        return true;
      }
    }
    return false;
  }
}
