package io.kimaicontract.reference.render;

import io.kimaicontract.reference.http.Json;
import io.kimaicontract.reference.release.KimaiProfile;
import io.kimaicontract.reference.release.Quirk;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

/**
 * Stored values as JSON: money keeps its fraction, days have no time, date-times carry an offset
 * (rules D1, D2, H17).
 */
public final class JsonValues {

  private final DateTimeFormatter dateTime;

  public JsonValues(KimaiProfile kimaiProfile) {
    String offset = kimaiProfile.has(Quirk.OFFSET_WITHOUT_COLON) ? "xx" : "xxx";
    this.dateTime = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss" + offset, Locale.ROOT);
  }

  public JsonNode of(@Nullable Object value) {
    if (value == null) {
      return NullNode.getInstance();
    }
    if (value instanceof Boolean flag) {
      return BooleanNode.valueOf(flag);
    }
    if (value instanceof Integer number) {
      return IntNode.valueOf(number);
    }
    if (value instanceof Double number) {
      return DoubleNode.valueOf(number);
    }
    if (value instanceof ZonedDateTime time) {
      return StringNode.valueOf(dateTime.format(time));
    }
    if (value instanceof LocalDate day) {
      return StringNode.valueOf(day.toString());
    }
    if (value instanceof Collection<?> list) {
      ArrayNode array = Json.array();
      list.forEach(item -> array.add(of(item)));
      return array;
    }
    return StringNode.valueOf(value.toString());
  }
}
