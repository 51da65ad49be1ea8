package io.kimaicontract.input;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What is stored of an accepted value, up to what Kimai documents: texts lose blanks at their ends,
 * and what is no text becomes one (rule H4); nothing is said of a value that the answer does not
 * show in the same form.
 */
final class StoredValue {
  private static final Pattern ENDS = Pattern.compile("^[\\p{Z}\\p{Cc}]+|[\\p{Z}\\p{Cc}]+$");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");
  private static final DateTimeFormatter OFFSET =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[XXX][XX]", java.util.Locale.ROOT);
  private static final BigDecimal EXACT = BigDecimal.valueOf(1L << 53);
  private static final int LONGEST = 60;

  /** Durations and names of tags are answered in another form (rules TS12, CP14). */
  private static final Set<String> IN_ANOTHER_FORM =
      Set.of("timeBudget", "tags", "members", "homepage", "billable", "teamlead", "pinned");

  private StoredValue() {}

  /** What the record shows, where it is not what was sent. */
  static Optional<String> differing(InputField field, JsonNode sent, JsonNode record) {
    JsonNode shown = record.path(field.name());
    if (shown.isMissingNode()
        || sent.isMissingNode()
        || IN_ANOTHER_FORM.contains(field.name())
        || holds(field, sent, shown)) {
      return Optional.empty();
    }
    String text = shown.toString();
    return Optional.of(
        "stored as " + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text));
  }

  private static boolean holds(InputField field, JsonNode sent, JsonNode shown) {
    return switch (field.type()) {
      case TEXT, CHOICE -> sent.isContainer() || isOpen(sent) || text(sent).equals(text(shown));
      case NUMBER -> numbers(sent, shown);
      case BOOLEAN -> !sent.isBoolean() || sent.asBoolean() == shown.asBoolean(false);
      case ID -> ids(sent, shown);
      case LIST -> !sent.isArray() || set(sent).equals(set(shown));
      case DATE -> dates(sent, shown);
      case DATE_TIME -> instants(sent, shown);
    };
  }

  /** Nothing is said of what stands for no value, nor of the digits of a very large number. */
  private static boolean isOpen(JsonNode sent) {
    return text(sent).isEmpty()
        || (sent.isNumber() && sent.decimalValue().abs().compareTo(EXACT) > 0);
  }

  /** The text that Kimai's decoder and forms make of a value. */
  private static String text(JsonNode value) {
    if (value.isNull() || (value.isBoolean() && !value.asBoolean())) {
      return "";
    }
    String text =
        value.isBoolean()
            ? "1"
            : value.isNumber()
                ? value.decimalValue().stripTrailingZeros().toPlainString()
                : value.asString("");
    return ENDS.matcher(text).replaceAll("");
  }

  private static boolean numbers(JsonNode sent, JsonNode shown) {
    String text = text(sent).replace(',', '.');
    if (!NUMBER.matcher(text).matches() || !shown.isNumber()) {
      return true;
    }
    return Math.abs(new BigDecimal(text).doubleValue() - shown.doubleValue()) < 0.01;
  }

  private static boolean ids(JsonNode sent, JsonNode shown) {
    String text = text(sent);
    JsonNode id = shown.isObject() ? shown.path("id") : shown;
    return !text.matches("\\d{1,9}") || Long.parseLong(text) == id.asLong(-1);
  }

  private static Set<String> set(JsonNode list) {
    Set<String> items = new TreeSet<>();
    list.forEach(item -> items.add(item.isObject() ? item.path("id").toString() : text(item)));
    items.remove(""); // an empty item is none
    return items;
  }

  private static boolean dates(JsonNode sent, JsonNode shown) {
    String text = text(sent);
    return !text.matches("\\d{4}-\\d\\d-\\d\\d(T[\\d:]+)?")
        || shown.asString("").startsWith(text.substring(0, 10));
  }

  private static boolean instants(JsonNode sent, JsonNode shown) {
    return !isInstant(text(sent)) || sameInstant(sent, shown);
  }

  /** Whether both are times with an offset, and the same: the owner's zone may have changed. */
  static boolean sameInstant(JsonNode one, JsonNode other) {
    return isInstant(text(one))
        && isInstant(text(other))
        && OffsetDateTime.parse(text(one), OFFSET)
            .isEqual(OffsetDateTime.parse(text(other), OFFSET));
  }

  private static boolean isInstant(String text) {
    try {
      return OffsetDateTime.parse(text, OFFSET) != null;
    } catch (DateTimeException without) {
      return false;
    }
  }
}
