package io.kimaicontract.release;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.compat.Difference;
import io.kimaicontract.contract.compat.DifferenceFinding;
import io.kimaicontract.contract.compat.DocumentComparison;
import java.util.List;

/** What changed between two documents. */
final class DocumentChanges {
  private static final int NAMED = 3;

  private DocumentChanges() {}

  static List<Change> of(Contract before, Contract after, ScenarioIndex scenarios) {
    return DocumentComparison.of(before, after).stream().map(d -> change(d, scenarios)).toList();
  }

  private static Change change(Difference difference, ScenarioIndex scenarios) {
    return new Change(
        Change.Area.DOCUMENT,
        difference.impact(),
        DifferenceFinding.of(difference).kind().name(),
        what(difference),
        subject(difference),
        difference.place(),
        difference.before(),
        difference.after(),
        difference.operations(),
        scenarios.of(difference.operations()),
        "");
  }

  /** The subject; of what every operation declares for itself, with the operations. */
  private static String subject(Difference difference) {
    List<String> operations = difference.operations();
    boolean named = operations.stream().anyMatch(difference.subject()::contains);
    if (named || !difference.subject().contains(" ") || operations.isEmpty()) {
      return difference.subject();
    }
    String first = String.join(", ", operations.subList(0, Math.min(NAMED, operations.size())));
    int more = operations.size() - NAMED;
    return difference.subject() + " of " + first + (more > 0 ? " and " + more + " more" : "");
  }

  private static String values(String word, String values) {
    List<String> all = List.of(values.split(", "));
    String first = String.join(", ", all.subList(0, Math.min(NAMED, all.size())));
    String count = all.size() == 1 ? "value" : all.size() + " values";
    String more = all.size() > NAMED ? ", …" : "";
    return word.equals("new")
        ? "new " + count + " " + first + more
        : count + " gone, " + first + more;
  }

  private static String what(Difference difference) {
    boolean isNew = difference.change() == Difference.Change.NEW;
    boolean isGone = difference.change() == Difference.Change.GONE;
    String word = difference.kind().word();
    return switch (difference.kind()) {
      case OPERATION -> isNew ? "new operation" : "operation gone";
      case PARAMETER, PROPERTY, BODY, STATUS, HEADER -> {
        String thing = word.replaceFirst("^the ", "");
        boolean note = isNew && !difference.after().isEmpty();
        yield isNew
            ? "new " + (note ? difference.after() + " " : "") + thing
            : isGone ? thing + " gone" : "other " + thing;
      }
      case ENUM ->
          difference.before().isEmpty()
              ? values("new", difference.after())
              : difference.after().isEmpty() ? values("gone", difference.before()) : "other values";
      case NULLABLE -> isNew ? "may be null now" : "never null any more";
      case REQUIRED -> isNew ? "required now" : "not required any more";
      case DEPRECATED -> isNew ? "deprecated now" : "not deprecated any more";
      case INTERNAL -> isNew ? "internal now" : "not internal any more";
      case CONDITION ->
          isNew
              ? "for some readers only now"
              : isGone ? "for every reader now" : "for other readers now";
      case SECURITY -> "other words beside the login";
      case DEFAULT, NAME -> (isNew ? "new " : isGone ? "no more " : "other ") + word;
      default ->
          isNew
              ? "new " + word + " " + difference.after()
              : isGone
                  ? word + " " + difference.before() + " gone"
                  : word + " " + difference.before() + ", now " + difference.after();
    };
  }
}
