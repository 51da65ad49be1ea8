package io.kimaicontract.target;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A YAML file of the jar or of a user. Its entries are bound to records strictly: duplicate,
 * unknown and missing keys are refused. A list with one value may be written as that value; a list,
 * map or text that is left out is empty.
 *
 * @param name its name in messages
 * @param text its text
 */
public record DataFile(String name, String text) {
  private static final YAMLMapper MAPPER = mapper();
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /**
   * A file of the jar.
   *
   * @param name such as {@code /effects/kimai.yaml}
   * @throws IllegalStateException when the jar lacks it
   */
  public static DataFile ofJar(String name) {
    try (InputStream in = DataFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new DataFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The entries of a file that is a list; none when the file is empty.
   *
   * @throws UsageException naming file, line, entry and key when one cannot be bound
   */
  public <T> List<T> list(Class<T> entry) {
    return isEmpty()
        ? List.of()
        : bound(entry, () -> MAPPER.readerForListOf(entry).readValue(text));
  }

  /**
   * The entries of a file that is a map, in its order; none when the file is empty.
   *
   * @throws UsageException naming file, line, entry and key when one cannot be bound
   */
  public <T> Map<String, T> map(Class<T> entry) {
    return isEmpty() ? Map.of() : bound(entry, () -> MAPPER.readerForMapOf(entry).readValue(text));
  }

  /**
   * The parsed file, which is a map.
   *
   * @throws UsageException naming file and line when it is not
   */
  public JsonNode parsed() {
    try {
      JsonNode tree = tree();
      if (tree.isObject()) {
        return tree;
      }
      throw new UsageException(name + " is not a map; write 'key: value'");
    } catch (JacksonException broken) {
      String where =
          broken.getLocation() == null ? "" : " (line " + broken.getLocation().getLineNr() + ")";
      throw new UsageException(name + " is neither YAML nor JSON" + where);
    }
  }

  /**
   * The parsed file.
   *
   * @throws JacksonException when it is not YAML or has a duplicate key
   */
  JsonNode tree() {
    return text.stripLeading().startsWith("{") ? json() : MAPPER.readTree(text);
  }

  /** YAML forbids the tabs that JSON may be indented with. */
  private JsonNode json() {
    try {
      return JSON.readTree(text);
    } catch (JacksonException notJson) {
      return MAPPER.readTree(text);
    }
  }

  /**
   * The numbers of the lines on which the entries of a list begin; the first line is 1. Entries
   * after an error are left out.
   */
  public List<Integer> entryLines() {
    List<Integer> lines = new ArrayList<>();
    int depth = 0;
    try (JsonParser parser = MAPPER.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth -= token.isStructEnd() ? 1 : 0;
        if (depth == 1 && !token.isStructEnd()) {
          lines.add(parser.currentTokenLocation().getLineNr());
        }
        depth += token.isStructStart() ? 1 : 0;
      }
    } catch (JacksonException broken) {
      return List.copyOf(lines);
    }
    return List.copyOf(lines);
  }

  /** The parsed file, in which the last of duplicate keys counts; missing when it is not YAML. */
  JsonNode lenientTree() {
    try {
      return MAPPER.reader().without(StreamReadFeature.STRICT_DUPLICATE_DETECTION).readTree(text);
    } catch (JacksonException broken) {
      return MissingNode.getInstance();
    }
  }

  private boolean isEmpty() {
    return text.lines().allMatch(line -> line.isBlank() || line.strip().matches("---|#.*"));
  }

  private <T> T bound(Class<?> entry, Supplier<T> read) {
    try {
      return read.get();
    } catch (JacksonException refused) {
      throw new UsageException(new DataFileProblem(this, entry, refused).sentence());
    }
  }

  private static YAMLMapper mapper() {
    var emptyWhenLeftOut = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL);
    return YAMLMapper.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .withConfigOverride(List.class, list -> list.setNullHandling(emptyWhenLeftOut))
        .withConfigOverride(Map.class, map -> map.setNullHandling(emptyWhenLeftOut))
        .withConfigOverride(String.class, string -> string.setNullHandling(emptyWhenLeftOut))
        .build();
  }
}
