package io.kimaicontract.target;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.node.MissingNode;

/**
 * Describes in one sentence an error in a data file and its place.
 *
 * @param file the file
 * @param entry the record of its entries
 * @param refused the exception of Jackson
 */
record DataFileProblem(DataFile file, Class<?> entry, JacksonException refused) {

  String sentence() {
    Optional<JacksonException> syntax = syntax();
    if (syntax.isPresent()) {
      return file.name()
          + " is not YAML"
          + line(syntax.get())
          + ": "
          + YamlProblem.of(syntax.get());
    }
    if (isNoList()) {
      return file.name() + " is not a list; begin each entry with '- '";
    }
    return duplicate(refused)
        .map(key -> file.name() + line(refused) + whichEntry() + ": " + key)
        .orElseGet(
            () ->
                file.name()
                    + entryLine()
                    + whichEntry()
                    + ": "
                    + unknownKey().orElseGet(this::reason));
  }

  /** What is wrong with the file as YAML; an entry is bound, and may be refused, before that. */
  private Optional<JacksonException> syntax() {
    try {
      file.tree();
      return Optional.empty();
    } catch (JacksonException broken) {
      return duplicate(broken).isPresent() ? Optional.empty() : Optional.of(broken);
    }
  }

  /** The sentence about a duplicate key, if that is the error. */
  static Optional<String> duplicate(JacksonException refused) {
    return refused.getOriginalMessage().startsWith("Duplicate")
            && refused.processor() instanceof JsonParser parser
        ? Optional.of("key '" + parser.currentName() + "' stands twice")
        : Optional.empty();
  }

  private boolean isNoList() {
    return refused instanceof DatabindException
        && !refused.getPath().isEmpty()
        && refused.getPath().get(0).getPropertyName() == null
        && !file.lenientTree().isMissingNode()
        && !file.lenientTree().isArray();
  }

  /**
   * The unknown key, if there is one. It is often a misspelling of a missing key, so it is reported
   * first.
   */
  private Optional<String> unknownKey() {
    JsonNode node = refused.getPath().isEmpty() ? MissingNode.getInstance() : at(1);
    List<String> known =
        Stream.of(entry.getRecordComponents()).map(DataFileProblem::keyOf).sorted().toList();
    return node.propertyNames().stream()
        .filter(word -> !known.contains(word))
        .findFirst()
        .map(word -> "unknown key '" + word + "'" + Suggestion.sentence(word, known));
  }

  private static String keyOf(RecordComponent component) {
    JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
    return property == null || property.value().isEmpty() ? component.getName() : property.value();
  }

  private String reason() {
    String key =
        refused.getPath().stream()
            .skip(1)
            .flatMap(step -> Stream.ofNullable(step.getPropertyName()))
            .collect(Collectors.joining("."));
    if (refused.getCause() instanceof IllegalArgumentException value) {
      return value.getMessage() + (key.isEmpty() ? "" : ", in '" + key + "'");
    }
    int depth = refused.getPath().size();
    if (!key.isEmpty() && at(depth - 1).isObject() && at(depth).isMissingNode()) {
      return "'" + key + "' is missing";
    }
    if (key.isEmpty() && !at(1).isObject()) {
      return "it has no keys; write 'key: value', each on a line of its own";
    }
    String what = key.isEmpty() ? "it" : "'" + key + "'";
    return refused instanceof InvalidFormatException format
        ? what + " is '" + format.getValue() + "'; " + allowed(format.getTargetType())
        : what + " holds a value of the wrong kind";
  }

  private static String allowed(Class<?> type) {
    Object[] constants = type.getEnumConstants();
    return constants == null
        ? "write " + (type == boolean.class ? "true or false" : "a number")
        : Arrays.stream(constants)
            .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", ", "it is one of ", ""));
  }

  private static String line(JacksonException problem) {
    return problem.getLocation() == null ? "" : ", line " + problem.getLocation().getLineNr();
  }

  /** The line on which the entry begins, where the file is a list. */
  private String entryLine() {
    int index = refused.getPath().isEmpty() ? -1 : refused.getPath().get(0).getIndex();
    List<Integer> lines = file.entryLines();
    return index < 0 || index >= lines.size() ? "" : ", line " + lines.get(index);
  }

  /** The id of the entry, its key in a map, or its number. */
  private String whichEntry() {
    if (refused.getPath().isEmpty()) {
      return "";
    }
    JacksonException.Reference first = refused.getPath().get(0);
    if (first.getPropertyName() != null) {
      return ", entry '" + first.getPropertyName() + "'";
    }
    String id = at(1).path("id").asString("");
    return ", entry " + (id.isEmpty() ? first.getIndex() + 1 : id);
  }

  /** The node at this depth of the path to the error. */
  private JsonNode at(int steps) {
    JsonNode node = file.lenientTree();
    for (JacksonException.Reference step : refused.getPath().subList(0, steps)) {
      String name = step.getPropertyName();
      node = name == null ? node.path(step.getIndex()) : node.path(name);
    }
    return node;
  }
}
