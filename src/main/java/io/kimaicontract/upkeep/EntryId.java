package io.kimaicontract.upkeep;

import io.kimaicontract.verdict.result.Cause;
import java.util.Locale;
import java.util.Set;

/** Readable ids from what an entry is about, such as {@code ACC-TIMESHEET-ENTITY-RATE}. */
final class EntryId {
  private static final int LONGEST = 60;

  private EntryId() {}

  /**
   * An id that is not taken.
   *
   * @param scenario the scenario that the entry is bound to; empty if none
   */
  static String of(Cause cause, String scenario, Set<String> taken) {
    String words = "ACC-" + (scenario.isEmpty() ? "" : scenario + "-") + words(cause);
    String id = words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    id = id.replaceAll("-+$", "");
    String free = id;
    for (int number = 2; taken.contains(free); number++) {
      free = id + "-" + number;
    }
    return free;
  }

  private static String words(Cause cause) {
    String place = cause.place();
    boolean ofOperation = place.startsWith("#/paths") && !cause.operation().isEmpty();
    String about =
        ofOperation
            ? cause.operation().replaceFirst("/api/", "")
                + " "
                + afterOperation(place)
                + " "
                + last(cause)
            : place
                .replaceAll("^(?:errors\\.json)?#/components/schemas/", "")
                .replace("/properties/", "-");
    return about
        .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^A-Z0-9]+", "-")
        .replaceAll("^-+|-+$", "");
  }

  /** The property, where the place is one of a schema that stands in the operation itself. */
  private static String afterOperation(String place) {
    int properties = place.indexOf("/properties/");
    return properties < 0 ? "" : place.substring(properties).replace("/properties/", "-");
  }

  private static String last(Cause cause) {
    return cause.kind().equals("STATUS") ? cause.seen() : "";
  }
}
