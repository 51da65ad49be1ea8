package io.kimaicontract.reference.core;

import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.http.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The patterns of an operation's parameters; any other value is answered with 400 (rules F1 to F5,
 * F7).
 */
public final class QueryRules {

  private static final String DATE_TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d";

  private final Map<String, String> scalars = new LinkedHashMap<>();
  private final Map<String, String> lists = new LinkedHashMap<>();

  public static QueryRules none() {
    return new QueryRules();
  }

  /** A parameter whose whole value matches the pattern. */
  public QueryRules one(String name, String pattern) {
    scalars.put(name, pattern);
    return this;
  }

  public QueryRules time(String name) {
    return one(name, DATE_TIME);
  }

  /** A parameter that may be repeated, as {@code name[]}. */
  public QueryRules many(String name, String pattern) {
    lists.put(name, pattern);
    return this;
  }

  /** The parameters for visibility and order. */
  public QueryRules ordered(String... columns) {
    return one("order", "ASC|DESC").one("orderBy", String.join("|", columns));
  }

  /** The query, if it follows the rules. */
  public Query check(Query query) {
    scalars.forEach(
        (name, pattern) -> {
          String value = query.get(name, "");
          require(value.isEmpty() || value.matches(pattern));
          require(!query.isNested(name) || lists.containsKey(name));
          require(
              value.isEmpty() || !pattern.equals(DATE_TIME) || DateTimeParser.isDateTime(value));
        });
    lists.forEach(
        (name, pattern) -> {
          List<String> values = query.list(name);
          require(values.stream().allMatch(value -> value.matches(pattern)));
          require(!query.has(name) || scalars.containsKey(name));
        });
    return query;
  }

  private static void require(boolean kept) {
    if (!kept) {
      throw HttpError.of(400);
    }
  }
}
