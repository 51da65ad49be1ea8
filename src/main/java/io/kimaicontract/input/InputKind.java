package io.kimaicontract.input;

import static io.kimaicontract.input.InputFamily.EMPTY;
import static io.kimaicontract.input.InputFamily.ODD_TEXT;
import static io.kimaicontract.input.InputFamily.OUT_OF_RANGE;
import static io.kimaicontract.input.InputFamily.STRUCTURE;
import static io.kimaicontract.input.InputFamily.WRONG_TYPE;
import static io.kimaicontract.input.ValueType.ANY;
import static io.kimaicontract.input.ValueType.DATES;
import static io.kimaicontract.input.ValueType.NO_TEXT;
import static io.kimaicontract.input.ValueType.NUMERIC;
import static io.kimaicontract.input.ValueType.SINGLE;

import io.kimaicontract.http.Json;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of input, by the words of the features. In templates {@code $} is a value that {@link
 * InputValues} makes, mostly a valid one, and {@code %} the name of the field; an absent template
 * says that the kind does not occur at that place.
 *
 * <p>Sources: rules H1 to H9 and H18 of the catalogue, and what four generic testers sent.
 */
public enum InputKind {
  EMPTY_TEXT("an empty text", EMPTY, ANY, "\"\"", "=", null, "\"\""),
  BLANK("a blank", EMPTY, ANY, "\" \"", "= ", " ", "\" \""),
  NULL("null", EMPTY, ANY, "null", "=null", "null", "null"),
  /** Kimai's decoder reads it as null (rule H4). */
  FALSE("false", EMPTY, ANY, "false", "=false", "false", "false"),
  EMPTY_LIST("an empty list", EMPTY, ANY, "[]", "[]=", null, "[]"),

  TRUE("true", WRONG_TYPE, EnumSet.complementOf(EnumSet.of(ValueType.BOOLEAN)), "true", "=true"),
  NUMBER(
      "a number",
      WRONG_TYPE,
      EnumSet.complementOf(EnumSet.of(ValueType.NUMBER, ValueType.ID)),
      "42",
      "=42",
      null,
      "42"),
  WORD("a word", WRONG_TYPE, NO_TEXT, "\"abc\"", "=abc", "abc", "\"abc\""),

  ONE_OVER("one letter over the limit", OUT_OF_RANGE, EnumSet.of(ValueType.TEXT), "$", "=$", "$"),
  LONGEST("65,536 letters", OUT_OF_RANGE, ANY, "\"" + "a".repeat(65_536) + "\""),
  NEGATIVE("a negative number", OUT_OF_RANGE, NUMERIC, "-1", "=-1", "-1"),
  TOO_LARGE(
      "a number out of range",
      OUT_OF_RANGE,
      NUMERIC,
      "99999999999999999999",
      "=99999999999999999999",
      "99999999999999999999"),
  EXPONENT("a number with an exponent", OUT_OF_RANGE, NUMERIC, "1e5", "=1e5", "1e5"),
  FRACTION("a fraction", OUT_OF_RANGE, NUMERIC, "1.5", "=1.5", "1.5"),
  OTHER_CASE("a value in another case", OUT_OF_RANGE, EnumSet.of(ValueType.CHOICE), "$", "=$"),
  UNKNOWN("an unknown value", OUT_OF_RANGE, EnumSet.of(ValueType.CHOICE), "\"tlh_QO\"", "=tlh_QO"),
  IMPOSSIBLE_DATE(
      "an impossible date", OUT_OF_RANGE, DATES, "\"2024-02-30T10:00:00\"", "=2024-02-30T10:00:00"),
  OFFSET(
      "a date with an offset",
      OUT_OF_RANGE,
      DATES,
      "\"2019-03-05T11:00:00+02:00\"",
      "=2019-03-05T11:00:00+02:00"),
  FAR_YEAR(
      "the year 99999", OUT_OF_RANGE, DATES, "\"99999-01-01T00:00:00\"", "=99999-01-01T00:00:00"),

  NUL("a NUL byte", ODD_TEXT, ANY, "$", "=$"),
  CONTROL("control characters", ODD_TEXT, ANY, "c\1\b\33d"),
  INVISIBLE("invisible characters", ODD_TEXT, ANY, "e\u200b\u2060f"),
  RIGHT_TO_LEFT("right-to-left characters", ODD_TEXT, ANY, "g\u202e\u05d0\u05d1\u202ch"),
  EMOJI("an emoji", ODD_TEXT, ANY, "i\ud83d\ude00j"),
  INVALID_UTF8("invalid UTF-8", ODD_TEXT, ANY, "\"a\u00ffb\"", "=a\udcffb", "a\udcffb"),
  MARKUP("markup", ODD_TEXT, ANY, "<b>&amp;\"'"),

  LIST("a list", STRUCTURE, SINGLE, "[$]", "[]=$", null, "[$]"),
  NESTED_LIST("a nested list", STRUCTURE, ANY, "[[[$]]]", "[][]=$"),
  OBJECT("an object", STRUCTURE, ANY, "{\"of\": {\"no\": \"use\"}}", "[of]=$"),
  SINGLE_VALUE("a single value", STRUCTURE, EnumSet.of(ValueType.LIST), "42", "=$"),
  EMPTY_ITEM("an empty item", STRUCTURE, EnumSet.of(ValueType.LIST), "[\"\"]", "[]=&[]=$"),
  TWICE("a value twice", STRUCTURE, ANY, "$, \"%\": $", "=$&=$"),

  UNKNOWN_FIELD("an unknown field", STRUCTURE),
  NO_BODY("no body", STRUCTURE),
  NO_JSON("no JSON", STRUCTURE),
  OTHER_CONTENT_TYPE("another content type", STRUCTURE),
  DEEP("600 levels", STRUCTURE),

  /** A required field is not sent. */
  LEFT_OUT("nothing", EMPTY, ANY, ""),
  /** What the document lists, each of it. */
  LISTED("every listed value", OUT_OF_RANGE, EnumSet.of(ValueType.CHOICE), "$", "=$"),
  SHORTEST("the shortest value", OUT_OF_RANGE, ANY, "$"),
  LONGEST_ALLOWED("the longest value", OUT_OF_RANGE, ANY, "$"),
  /** Nothing but the required fields. */
  FEWEST_FIELDS("the fewest fields", STRUCTURE),
  ALL_FIELDS("all fields", STRUCTURE),
  /** Pairs of optional parameters. */
  PAIRS("other parameters as well", STRUCTURE, ANY, null, "=$", null, null);

  private static final Set<InputKind> ODD_LITERALS =
      EnumSet.of(CONTROL, INVISIBLE, RIGHT_TO_LEFT, EMOJI, MARKUP);
  private static final Set<InputKind> VALID =
      EnumSet.of(LEFT_OUT, LISTED, SHORTEST, LONGEST_ALLOWED, FEWEST_FIELDS, ALL_FIELDS, PAIRS);

  private final String phrase;
  private final InputFamily family;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nothing can change
  private final Set<ValueType> types;

  private final @Nullable String json;
  private final @Nullable String query;
  private final @Nullable String path;
  private final @Nullable String body;

  /** A kind for whole bodies. */
  InputKind(String phrase, InputFamily family) {
    this(phrase, family, EnumSet.noneOf(ValueType.class), null, null, null, "");
  }

  /** A text that is the same everywhere, or JSON where it is for bodies alone. */
  InputKind(String phrase, InputFamily family, Set<ValueType> types, String text) {
    this(phrase, family, types, text, null, null, null);
  }

  InputKind(String phrase, InputFamily family, Set<ValueType> types, String json, String query) {
    this(phrase, family, types, json, query, null, null);
  }

  InputKind(
      String phrase,
      InputFamily family,
      Set<ValueType> types,
      String json,
      String query,
      String path) {
    this(phrase, family, types, json, query, path, null);
  }

  InputKind(
      String phrase,
      InputFamily family,
      Set<ValueType> types,
      @Nullable String json,
      @Nullable String query,
      @Nullable String path,
      @Nullable String body) {
    this.phrase = phrase;
    this.family = family;
    this.types = Set.copyOf(types);
    this.json = json;
    this.query = query;
    this.path = path;
    this.body = body;
  }

  /**
   * The kind with these words.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static InputKind of(String phrase) {
    return Arrays.stream(values())
        .filter(kind -> kind.phrase.equals(phrase))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of input: " + phrase));
  }

  /** A regular expression for the words of the features. */
  public static String phrases() {
    return Arrays.stream(values()).map(InputKind::phrase).collect(Collectors.joining("|"));
  }

  /** The words of the features. */
  public String phrase() {
    return phrase;
  }

  /** What is wrong with it. */
  public InputFamily family() {
    return family;
  }

  /** Whether it is what the document allows or requires, rather than something odd. */
  boolean isOfTheDocument() {
    return VALID.contains(this);
  }

  /** Whether it exists for values of the type at the place. */
  boolean fits(InputPlace place, ValueType type) {
    return switch (place) {
      case FIELD -> types.contains(type) && json().isPresent();
      case QUERY -> types.contains(type) && query().isPresent();
      case PATH -> path().isPresent();
      case BODY -> body != null;
    };
  }

  /** The template of a JSON value. */
  Optional<String> json() {
    return Optional.ofNullable(json)
        .map(text -> ODD_LITERALS.contains(this) ? Json.write(text) : text);
  }

  /** The template of parameters, each as the end of its name, {@code =} and its value. */
  Optional<String> query() {
    return ODD_LITERALS.contains(this) ? Optional.of("=" + json) : Optional.ofNullable(query);
  }

  /** The template of a part of a path. */
  Optional<String> path() {
    return Optional.ofNullable(ODD_LITERALS.contains(this) ? json : path);
  }

  /** The template of a whole body; empty where it is made otherwise. */
  Optional<String> body() {
    return Optional.ofNullable(body);
  }
}
