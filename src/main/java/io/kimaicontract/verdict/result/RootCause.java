package io.kimaicontract.verdict.result;

import java.util.Set;

/**
 * What makes two violations one cause: the same schema, wherever it is answered, or the same rule;
 * and the same sort of thing seen instead.
 *
 * @param kind the sort of difference
 * @param owner the rule or the operation it belongs to; empty for a schema that operations share
 * @param place the schema pointer, or the subject of the rule
 * @param seen what is seen instead, without digits where they are particulars
 */
public record RootCause(String kind, String owner, String place, String seen) {
  /**
   * Where a token is refused that should not be, whatever is asked with it fails for that alone.
   */
  private static final String LOST = "401 Unauthorized";

  private static final Set<String> BY_PLACE_ALONE = Set.of("MISSING", "UNDECLARED");

  public static RootCause of(String rule, Cause cause) {
    if (cause.kind().equals("RULE") && cause.seen().startsWith(LOST)) {
      return new RootCause(cause.kind(), "", "status", LOST);
    }
    return new RootCause(
        cause.kind(), owner(rule, cause), cause.place(), sort(cause.kind(), cause.seen()));
  }

  private static String owner(String rule, Cause cause) {
    String place = cause.place();
    if (place.startsWith("#/components/") || place.startsWith("errors.json#")) {
      return "";
    }
    return cause.kind().equals("RULE") && !rule.isEmpty() ? rule : cause.operation();
  }

  private static String sort(String kind, String seen) {
    if (BY_PLACE_ALONE.contains(kind)) {
      return "";
    }
    if (kind.equals("TYPE")) {
      return type(seen);
    }
    return seen.startsWith("\"") ? seen.replaceAll("\\d+", "0") : seen;
  }

  /** The JSON type of a value as texts show it. */
  public static String type(String seen) {
    return switch (seen.isEmpty() ? ' ' : seen.charAt(0)) {
      case '"' -> "string";
      case '{' -> "object";
      case '[' -> "array";
      case 't', 'f' -> "boolean";
      case 'n' -> "null";
      default -> "number";
    };
  }
}
