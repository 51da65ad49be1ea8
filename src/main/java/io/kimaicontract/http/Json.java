package io.kimaicontract.http;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes JSON without changing numbers or the order of keys. */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /** The value that the text is, or nothing when the text is not JSON. */
  public static Optional<JsonNode> parse(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(MAPPER.readTree(text));
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }

  /**
   * The value that the text is.
   *
   * @throws IllegalArgumentException when the text is not JSON
   */
  public static JsonNode read(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException("not JSON: " + text));
  }

  /** The value of a Java map, list, string, number, boolean or null. */
  public static JsonNode of(Object value) {
    return MAPPER.valueToTree(value);
  }

  /** The text of a value on one line. */
  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** The text of a value, indented. */
  public static String pretty(Object value) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
  }
}
