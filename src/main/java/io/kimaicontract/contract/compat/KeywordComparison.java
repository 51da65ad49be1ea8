package io.kimaicontract.contract.compat;

import io.kimaicontract.contract.compat.Difference.Change;
import io.kimaicontract.contract.compat.Difference.Kind;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Compares what two schemas say of a value itself, not of what is in it. */
final class KeywordComparison {
  private static final List<String> LOWER =
      List.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");
  private static final List<String> UPPER =
      List.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");
  private static final List<String> EXACT = List.of("multipleOf", "uniqueItems");

  private final SchemaNode was;
  private final SchemaNode now;
  private final Direction direction;
  private final Consumer<Finding> found;

  KeywordComparison(SchemaNode was, SchemaNode now, Direction direction, Consumer<Finding> found) {
    this.was = was;
    this.now = now;
    this.direction = direction;
    this.found = found;
  }

  void compare() {
    if (!was.type().equals(now.type())) {
      add(Kind.TYPE, Rating.type(was.type(), now.type(), direction), was.type(), now.type());
    }
    restriction(Kind.FORMAT, "format");
    restriction(Kind.PATTERN, "pattern");
    if (was.nullable() != now.nullable()) {
      Impact impact = now.nullable() ? Rating.wider(direction) : Rating.narrower(direction);
      add(Kind.NULLABLE, impact, was.nullable() ? "null" : "", now.nullable() ? "null" : "");
    }
    values();
    String before = text(was.keyword("default"));
    String after = text(now.keyword("default"));
    if (!before.equals(after)) {
      Impact impact = Rating.defaultValue(change(before, after), direction);
      add(Kind.DEFAULT, impact, before, after);
    }
    LOWER.forEach(keyword -> bound(keyword, 1));
    UPPER.forEach(keyword -> bound(keyword, -1));
    EXACT.forEach(keyword -> bound(keyword, 0));
    flag(Kind.DEPRECATED, "deprecated");
    flag(Kind.INTERNAL, "x-internal");
  }

  private void restriction(Kind kind, String keyword) {
    String before = text(was.keyword(keyword));
    String after = text(now.keyword(keyword));
    if (!before.equals(after)) {
      add(kind, Rating.restriction(change(before, after), direction), before, after);
    }
  }

  private void values() {
    JsonNode before = was.keyword("enum");
    JsonNode after = now.keyword("enum");
    if (before.isArray() != after.isArray()) {
      Impact impact = after.isArray() ? Rating.narrower(direction) : Rating.wider(direction);
      add(Kind.ENUM, impact, list(before, "any"), list(after, "any"));
      return;
    }
    Set<String> gone = without(before, after);
    Set<String> added = without(after, before);
    if (!gone.isEmpty()) {
      add(Kind.ENUM, Rating.narrower(direction), String.join(", ", gone), "");
    }
    if (!added.isEmpty()) {
      add(Kind.ENUM, Rating.wider(direction), "", String.join(", ", added));
    }
  }

  private static Set<String> without(JsonNode values, JsonNode others) {
    Set<String> left =
        values
            .valueStream()
            .map(KeywordComparison::text)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    others.valueStream().map(KeywordComparison::text).forEach(left::remove);
    return left;
  }

  private static String list(JsonNode values, String none) {
    return values.isArray()
        ? values.valueStream().map(KeywordComparison::text).collect(Collectors.joining(", "))
        : none;
  }

  /** A higher lower bound narrows, and so does a lower upper bound; a new one always does. */
  private void bound(String keyword, int narrowing) {
    JsonNode before = was.keyword(keyword);
    JsonNode after = now.keyword(keyword);
    if (before.equals(after) || isSameNumber(before, after)) {
      return;
    }
    Impact impact = Rating.restriction(change(text(before), text(after)), direction);
    if (before.isNumber() && after.isNumber() && narrowing != 0) {
      boolean narrower = after.decimalValue().compareTo(before.decimalValue()) == narrowing;
      impact = narrower ? Rating.narrower(direction) : Rating.wider(direction);
    }
    add(Kind.BOUND, impact, bounded(keyword, before), bounded(keyword, after));
  }

  private static boolean isSameNumber(JsonNode before, JsonNode after) {
    return before.isNumber() && after.isNumber() && value(before).compareTo(value(after)) == 0;
  }

  private static BigDecimal value(JsonNode number) {
    return number.decimalValue();
  }

  private static String bounded(String keyword, JsonNode value) {
    return value.isMissingNode() ? "" : keyword + " " + text(value);
  }

  private void flag(Kind kind, String keyword) {
    boolean before = was.keyword(keyword).asBoolean(false);
    boolean after = now.keyword(keyword).asBoolean(false);
    if (before != after) {
      add(kind, Impact.COSMETIC, before ? "yes" : "", after ? "yes" : "");
    }
  }

  private void add(Kind kind, Impact impact, String before, String after) {
    found.accept(Finding.other(kind, impact, now.subject(), now.place(), before, after));
  }

  private static Change change(String before, String after) {
    return before.isEmpty() ? Change.NEW : after.isEmpty() ? Change.GONE : Change.OTHER;
  }

  static String text(JsonNode value) {
    if (value.isMissingNode()) {
      return "";
    }
    return value.isString() && !value.asString("").isEmpty()
        ? value.asString("")
        : value.toString();
  }
}
