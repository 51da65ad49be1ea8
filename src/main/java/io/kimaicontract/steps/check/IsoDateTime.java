package io.kimaicontract.steps.check;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A date-time in ISO 8601 as it is written, to the second and with an offset.
 *
 * @param local date and time without the offset
 * @param offset such as {@code +02:00}
 */
public record IsoDateTime(String local, String offset) {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)([+-]\\d\\d):?(\\d\\d)");

  private static final String LOCAL = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?";

  /** Kimai rounds to minutes by default, and to up to half an hour if configured. */
  private static final Duration COARSEST_ROUNDING = Duration.ofMinutes(31);

  /** The date-time that a value is, if it is one. */
  public static Optional<IsoDateTime> in(JsonNode value) {
    Matcher m = ISO.matcher(value.asString(""));
    return m.matches()
        ? Optional.of(new IsoDateTime(m.group(1), m.group(2) + ":" + m.group(3)))
        : Optional.empty();
  }

  /** The value as JSON, and what it lacks to be such a date-time, which is easily overlooked. */
  static String told(JsonNode value) {
    String text = value.asString("");
    String fault = "";
    if (text.matches(LOCAL)) {
      fault = ", without an offset";
    } else if (text.matches(LOCAL + "Z")) {
      fault = ", with Z in place of an offset";
    } else if (!text.isEmpty() && in(value).isEmpty()) {
      fault = ", not a date-time to the second with an offset";
    }
    return JsonText.of(value) + fault;
  }

  /** The offset of a value that is a date-time; that of UTC for another. */
  public static ZoneOffset offsetOf(JsonNode value) {
    return in(value).map(iso -> ZoneOffset.of(iso.offset)).orElse(ZoneOffset.UTC);
  }

  /** Whether it is that time, as far as the server's rounding allows. */
  boolean isAbout(Instant time) {
    Duration off = Duration.between(OffsetDateTime.parse(local + offset).toInstant(), time).abs();
    return off.compareTo(COARSEST_ROUNDING) <= 0;
  }
}
