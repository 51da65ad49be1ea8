package io.kimaicontract.walk;

import io.kimaicontract.steps.check.IsoDateTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What a parameter of a list selects.
 *
 * @param parameter its name
 * @param field the property of the rows that it looks at
 * @param ask the value for which a row is an example; empty if it is none
 * @param such whether a row is what the value names
 * @param finds whether the row that the value was taken from must be listed
 */
record ListFilter(String parameter, String field, Asking ask, Such such, boolean finds) {
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]{3,}");
  private static final DateTimeFormatter HTML5 =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  /** An hour of the caller's zone may stand twice in a day. */
  private static final int TWICE = 3600;

  /** Takes a value from a property. */
  @FunctionalInterface
  interface Asking {
    Optional<String> of(JsonNode value, ZoneId zone);
  }

  /** Compares a property with the value that was asked for. */
  @FunctionalInterface
  interface Such {
    boolean is(JsonNode value, String asked, ZoneId zone);
  }

  /** The same, whose list must hold the row that the value was taken from. */
  ListFilter complete() {
    return new ListFilter(parameter, field, ask, such, true);
  }

  /** Rows of that record. */
  static ListFilter ofRecord(String parameter, String field) {
    return of(parameter, field, (v, z) -> idOf(v), (v, asked, z) -> idOf(v).equals(some(asked)));
  }

  /** Rows of that record and those of none. */
  static ListFilter ofRecordOrNone(String parameter, String field) {
    return of(
        parameter,
        field,
        (v, z) -> idOf(v),
        (v, asked, z) -> v.isNull() || idOf(v).equals(some(asked)));
  }

  /** Rows without a record. */
  static ListFilter without(String parameter, String field) {
    return of(
        parameter,
        field,
        (v, z) -> v.isNull() ? some("1") : Optional.empty(),
        (v, a, z) -> v.isNull());
  }

  /** Rows whose flag is set, or not set. */
  static ListFilter ofFlag(String parameter, String field) {
    return of(
        parameter,
        field,
        (v, z) -> v.isBoolean() ? some(v.asBoolean() ? "1" : "0") : Optional.empty(),
        (v, asked, z) -> v.asBoolean() == asked.equals("1"));
  }

  /** Visible rows for 1, and hidden ones for 2. */
  static ListFilter visible(String field) {
    return of(
        "visible",
        field,
        (v, z) -> v.isBoolean() ? some(v.asBoolean() ? "1" : "2") : Optional.empty(),
        (v, asked, z) -> v.asBoolean() == asked.equals("1"));
  }

  /** Rows without an end for 1, and with one for 0. */
  static ListFilter running(String parameter) {
    return of(
        parameter,
        "end",
        (v, z) -> some(v.isNull() ? "1" : "0"),
        (v, asked, z) -> v.isNull() == asked.equals("1"));
  }

  /** Rows with that text. */
  static ListFilter ofText(String parameter, String field) {
    return of(
        parameter,
        field,
        (v, z) -> some(v.asString("")).filter(text -> !text.isEmpty()),
        (v, asked, z) -> v.asString("").equals(asked));
  }

  /** Rows with that tag. */
  static ListFilter ofTag(String parameter) {
    return of(
        parameter,
        "tags",
        (v, z) -> v.isEmpty() ? Optional.empty() : some(v.path(0).asString("")),
        (v, asked, z) -> v.valueStream().anyMatch(t -> t.asString("").equalsIgnoreCase(asked)));
  }

  /** Rows whose text has that part. */
  static ListFilter ofPart(String parameter, String field) {
    return of(parameter, field, (v, z) -> word(v), ListFilter::has);
  }

  /** The same; rows of which another field has the part are listed, too, by newer releases. */
  static ListFilter ofWord(String parameter, String field) {
    return of(parameter, field, (v, z) -> word(v), ListFilter::has);
  }

  /** Rows that have the word in their name or in another text, so that only the example is sure. */
  static ListFilter ofName(String parameter, String field) {
    return of(parameter, field, (v, z) -> word(v), (v, asked, z) -> true).complete();
  }

  /** Rows at that time of the caller's zone or later. */
  static ListFilter since(String parameter, String field) {
    return of(
        parameter,
        field,
        ListFilter::local,
        (v, asked, z) ->
            instant(v).filter(at -> !at.isBefore(at(asked, z).minusSeconds(TWICE))).isPresent());
  }

  /** Rows at that time of the caller's zone or earlier. */
  static ListFilter until(String parameter, String field) {
    return of(
        parameter,
        field,
        ListFilter::local,
        (v, asked, z) ->
            instant(v).filter(at -> !at.isAfter(at(asked, z).plusSeconds(TWICE))).isPresent());
  }

  /** Rows of that day or later. */
  static ListFilter sinceDay(String parameter, String field) {
    return of(
        parameter,
        field,
        ListFilter::local,
        (v, asked, z) -> day(v, z).filter(d -> !d.isBefore(dayOf(asked))).isPresent());
  }

  /** Rows of that day or earlier. */
  static ListFilter untilDay(String parameter, String field) {
    return of(
        parameter,
        field,
        ListFilter::local,
        (v, asked, z) -> day(v, z).filter(d -> !d.isAfter(dayOf(asked))).isPresent());
  }

  private static ListFilter of(String parameter, String field, Asking ask, Such such) {
    return new ListFilter(parameter, field, ask, such, false);
  }

  /** The id of a record, which stands for itself or with more of it. */
  static Optional<String> idOf(JsonNode value) {
    JsonNode id = value.isObject() ? value.path("id") : value;
    return id.isNumber() ? some(id.asString()) : Optional.empty();
  }

  private static Optional<String> some(String text) {
    return Optional.of(text);
  }

  private static boolean has(JsonNode value, String asked, ZoneId zone) {
    return value.asString("").toLowerCase(Locale.ROOT).contains(asked.toLowerCase(Locale.ROOT));
  }

  private static Optional<String> word(JsonNode value) {
    return Arrays.stream(value.asString("").split("[^A-Za-z0-9]+"))
        .filter(text -> WORD.matcher(text).matches())
        .findFirst();
  }

  private static Optional<String> local(JsonNode value, ZoneId zone) {
    return instant(value).map(at -> HTML5.format(LocalDateTime.ofInstant(at, zone)));
  }

  private static Instant at(String local, ZoneId zone) {
    return LocalDateTime.parse(local).atZone(zone).toInstant();
  }

  private static LocalDate dayOf(String local) {
    return LocalDateTime.parse(local).toLocalDate();
  }

  private static Optional<LocalDate> day(JsonNode value, ZoneId zone) {
    return instant(value).map(at -> LocalDateTime.ofInstant(at, zone).toLocalDate());
  }

  /** The instant of a date-time. */
  static Optional<Instant> instant(JsonNode value) {
    return IsoDateTime.in(value)
        .map(
            iso ->
                OffsetDateTime.of(LocalDateTime.parse(iso.local()), ZoneOffset.of(iso.offset()))
                    .toInstant());
  }
}
