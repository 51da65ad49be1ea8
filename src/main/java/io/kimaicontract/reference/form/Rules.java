package io.kimaicontract.reference.form;

import io.kimaicontract.reference.core.InvalidValue;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The constraints that fields share. */
public final class Rules {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toSet());

  private static final Set<String> LANGUAGES =
      Set.of(
          "ar",
          "bg",
          "ca",
          "cs",
          "da",
          "de",
          "de_CH",
          "el",
          "en",
          "eo",
          "es",
          "eu",
          "fa",
          "fi",
          "fo",
          "fr",
          "he",
          "hr",
          "hu",
          "id",
          "it",
          "ja",
          "ko",
          "nb_NO",
          "nb",
          "nl",
          "pa",
          "pl",
          "pt",
          "pt_BR",
          "ro",
          "ru",
          "sk",
          "sl",
          "sr",
          "sv",
          "ta",
          "tr",
          "uk",
          "vi",
          "zh_CN",
          "zh_Hant",
          "zh",
          "zh_Hant_TW");

  private static final int COLUMN = 65_535;

  private Rules() {}

  public static Rule notNull() {
    return (value, scope) -> value == null ? "This value should not be null." : null;
  }

  public static Rule notBlank() {
    return (value, scope) -> value == null ? "This value should not be blank." : null;
  }

  public static Rule atLeast(int length) {
    return (value, scope) ->
        value != null && length(value) < length
            ? "This value is too short. It should have %s characters or more.".formatted(length)
            : null;
  }

  public static Rule atMost(int length) {
    return (value, scope) ->
        value != null && length(value) > length
            ? "This value is too long. It should have %s characters or less.".formatted(length)
            : null;
  }

  /** A text that fits a column of the database: 65,535 bytes. */
  public static Rule column() {
    return (value, scope) ->
        value != null && value.toString().getBytes(StandardCharsets.UTF_8).length > COLUMN
            ? "This value is too long."
            : null;
  }

  public static Rule without(String characters, String complaint) {
    return (value, scope) ->
        value != null && characters.chars().anyMatch(c -> value.toString().indexOf(c) >= 0)
            ? complaint
            : null;
  }

  /** Since 2.54, no character that could open HTML or a spreadsheet formula (rule CP7). */
  public static Rule plainName() {
    Rule plain = without("<>\"=", InvalidValue.INVALID);
    return (value, scope) ->
        scope.services().kimaiProfile().since("2.54") ? plain.complaint(value, scope) : null;
  }

  public static Rule email() {
    return matching(
        "[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+", "This value is not a valid email address.");
  }

  public static Rule url() {
    return matching(
        "https?://[^\\s/:]+\\.[^\\s]+|https?://localhost.*", "This value is not a valid URL.");
  }

  public static Rule colour() {
    return (value, scope) ->
        value != null && !scope.services().state().colours().knows(value.toString())
            ? InvalidValue.CHOICE
            : null;
  }

  public static Rule country() {
    return known(COUNTRIES, "Please select a valid country.");
  }

  public static Rule currency() {
    return known(CURRENCIES, "Please select a valid currency.");
  }

  public static Rule timezone() {
    return (value, scope) ->
        value != null && !isZone(value.toString()) ? "Please select a valid timezone." : null;
  }

  public static Rule language() {
    return known(LANGUAGES, InvalidValue.CHOICE);
  }

  /** A language with or without a country. */
  public static Rule locale() {
    return (value, scope) ->
        value != null && !LANGUAGES.contains(value.toString().split("_", -1)[0])
            ? InvalidValue.CHOICE
            : null;
  }

  public static Rule oneOf(String... values) {
    return known(Stream.of(values).collect(Collectors.toSet()), InvalidValue.CHOICE);
  }

  static Rule known(Set<String> values, String complaint) {
    return (value, scope) -> value != null && !values.contains(value.toString()) ? complaint : null;
  }

  /** No other record of that kind has the value. */
  public static Rule unique(RecordType recordType, String column, String complaint) {
    return (value, scope) ->
        value != null && taken(recordType, column, value.toString(), scope) ? complaint : null;
  }

  private static boolean taken(
      RecordType recordType, String column, String value, FormScope scope) {
    Row stored = scope.stored();
    Row other =
        scope
            .services()
            .of(recordType)
            .first(row -> row.text(column).equalsIgnoreCase(value) && row != stored);
    return other != null;
  }

  private static Rule matching(String pattern, String complaint) {
    return (value, scope) -> value != null && !value.toString().matches(pattern) ? complaint : null;
  }

  /** Whether it names a time zone. */
  public static boolean isZone(String name) {
    try {
      return ZoneId.of(name) != null && (name.equals("UTC") || name.contains("/"));
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static int length(@Nullable Object value) {
    String text = String.valueOf(value);
    return text.codePointCount(0, text.length());
  }
}
