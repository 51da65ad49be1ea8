package io.kimaicontract.reference;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The constraints that fields share. */
final class Rules {

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
          "sv",
          "ta",
          "tr",
          "uk",
          "vi",
          "zh_CN",
          "zh_Hant",
          "zh",
          "zh_Hant_TW");

  private Rules() {}

  static Rule notNull() {
    return (value, scope) -> value == null ? "This value should not be null." : null;
  }

  static Rule notBlank() {
    return (value, scope) -> value == null ? "This value should not be blank." : null;
  }

  static Rule atLeast(int length) {
    return (value, scope) ->
        value != null && length(value) < length
            ? "This value is too short. It should have %s characters or more.".formatted(length)
            : null;
  }

  static Rule atMost(int length) {
    return (value, scope) ->
        value != null && length(value) > length
            ? "This value is too long. It should have %s characters or less.".formatted(length)
            : null;
  }

  static Rule without(String characters, String complaint) {
    return (value, scope) ->
        value != null && characters.chars().anyMatch(c -> value.toString().indexOf(c) >= 0)
            ? complaint
            : null;
  }

  /** Since 2.54, no character that could open HTML or a spreadsheet formula (rule CP7). */
  static Rule plainName() {
    Rule plain = without("<>\"=", Unreadable.INVALID);
    return (value, scope) ->
        scope.core().behaviour().since("2.54") ? plain.complaint(value, scope) : null;
  }

  static Rule email() {
    return matching(
        "[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+", "This value is not a valid email address.");
  }

  static Rule url() {
    return matching(
        "https?://[^\\s/:]+\\.[^\\s]+|https?://localhost.*", "This value is not a valid URL.");
  }

  static Rule colour() {
    return (value, scope) ->
        value != null && !Colours.knows(value.toString()) ? Unreadable.CHOICE : null;
  }

  static Rule country() {
    return known(COUNTRIES, "Please select a valid country.");
  }

  static Rule currency() {
    return known(CURRENCIES, "Please select a valid currency.");
  }

  static Rule timezone() {
    return (value, scope) ->
        value != null && !isZone(value.toString()) ? "Please select a valid timezone." : null;
  }

  static Rule language() {
    return known(LANGUAGES, Unreadable.CHOICE);
  }

  /** A language with or without a country. */
  static Rule locale() {
    return (value, scope) ->
        value != null && !LANGUAGES.contains(value.toString().split("_", -1)[0])
            ? Unreadable.CHOICE
            : null;
  }

  static Rule oneOf(String... values) {
    return known(Stream.of(values).collect(Collectors.toSet()), Unreadable.CHOICE);
  }

  static Rule known(Set<String> values, String complaint) {
    return (value, scope) -> value != null && !values.contains(value.toString()) ? complaint : null;
  }

  /** No other record of that kind has the value. */
  static Rule unique(Thing thing, String column, String complaint) {
    return (value, scope) ->
        value != null && taken(thing, column, value.toString(), scope) ? complaint : null;
  }

  private static boolean taken(Thing thing, String column, String value, FormScope scope) {
    Row stored = scope.stored();
    Row other =
        scope
            .core()
            .of(thing)
            .first(row -> row.text(column).equalsIgnoreCase(value) && row != stored);
    return other != null;
  }

  private static Rule matching(String pattern, String complaint) {
    return (value, scope) -> value != null && !value.toString().matches(pattern) ? complaint : null;
  }

  private static boolean isZone(String name) {
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
