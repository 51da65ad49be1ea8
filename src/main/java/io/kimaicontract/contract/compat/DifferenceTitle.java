package io.kimaicontract.contract.compat;

import io.kimaicontract.contract.compat.Difference.Change;
import io.kimaicontract.contract.compat.Difference.Kind;
import java.util.List;
import java.util.Set;

/** Says in one line what is different. */
public final class DifferenceTitle {
  private static final Set<Kind> THINGS =
      Set.of(Kind.OPERATION, Kind.PARAMETER, Kind.PROPERTY, Kind.BODY, Kind.STATUS, Kind.HEADER);

  private DifferenceTitle() {}

  /** The line for several subjects of which the same is to be said as of the difference. */
  public static String of(List<String> subjects, Difference difference) {
    String who = String.join(", ", subjects);
    boolean one = subjects.size() == 1;
    return THINGS.contains(difference.kind())
        ? thing(who, one, difference)
        : who + ": " + keyword(difference);
  }

  private static String thing(String who, boolean one, Difference difference) {
    return switch (difference.change()) {
      case NEW -> who + (one ? " is new" : " are new") + note(difference.after());
      case GONE -> who + (one ? " is gone" : " are gone");
      case OTHER -> who + ": " + difference.before() + ", now " + difference.after();
    };
  }

  private static String note(String after) {
    return after.isEmpty() ? "" : " (" + after + ")";
  }

  private static String keyword(Difference difference) {
    Change change = difference.change();
    return switch (difference.kind()) {
      case NULLABLE -> change == Change.NEW ? "may be null now" : "is never null any more";
      case REQUIRED -> change == Change.NEW ? "is required now" : "is not required any more";
      case DEPRECATED -> change == Change.NEW ? "is deprecated now" : "is not deprecated any more";
      case INTERNAL -> change == Change.NEW ? "is internal now" : "is not internal any more";
      case CONDITION ->
          switch (change) {
            case NEW -> "is there for some readers only now (" + difference.after() + ")";
            case GONE -> "is there for every reader now";
            case OTHER -> "is there on another condition now (" + difference.after() + ")";
          };
      case ENUM ->
          difference.before().isEmpty()
              ? "new value " + difference.after()
              : difference.after().isEmpty()
                  ? "value " + difference.before() + " is gone"
                  : "values " + difference.before() + ", now " + difference.after();
      default ->
          switch (change) {
            case NEW -> difference.kind().word() + " " + difference.after() + " is new";
            case GONE -> difference.kind().word() + " " + difference.before() + " is gone";
            case OTHER ->
                difference.kind().word()
                    + " "
                    + difference.before()
                    + ", now "
                    + difference.after();
          };
    };
  }
}
