package io.kimaicontract.contract;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * One method of one path of the contract.
 *
 * @param method the method in capitals
 * @param path the path template, such as {@code /api/timesheets/{id}}
 * @param node the operation object as the document has it
 */
public record Operation(String method, String path, JsonNode node) {
  /** What makes a pattern match the whole of a value. */
  private static final Pattern ANCHORS = Pattern.compile("^\\^(?:\\((?:\\?:)?)?|\\)?\\$$");

  /** An operation of which only the name is known. */
  public static Operation named(String name) {
    String[] words = name.split(" ", 2);
    return new Operation(words[0], words[1], MissingNode.getInstance());
  }

  /**
   * Method and template, such as {@code GET /api/timesheets/{id}}, as reports name the operation.
   */
  public String name() {
    return method + " " + path;
  }

  /** Whether it creates something, by its method. */
  boolean isCreation() {
    return method.equals("POST");
  }

  /** JSON pointer of the operation in the document. */
  public String pointer() {
    return "#/paths/" + Pointers.step(path) + "/" + method.toLowerCase(java.util.Locale.ROOT);
  }

  /** The declared statuses, {@code default} included. */
  public List<String> statuses() {
    return List.copyOf(node.path("responses").propertyNames());
  }

  /** The key under {@code responses} for the status, if there is one. */
  public Optional<String> responseKey(int status) {
    String code = String.valueOf(status);
    if (statuses().contains(code)) {
      return Optional.of(code);
    }
    return statuses().contains("default") && status < 400
        ? Optional.of("default")
        : Optional.empty();
  }

  /** JSON pointer of the JSON schema of an answer with this status, if one is declared. */
  public Optional<String> schemaPointer(int status) {
    return responseKey(status)
        .filter(
            key ->
                node.path("responses")
                    .path(key)
                    .path("content")
                    .path("application/json")
                    .has("schema"))
        .map(key -> pointer() + "/responses/" + key + "/content/application~1json/schema");
  }

  /** JSON pointer of the JSON schema of the request body, if one is declared. */
  public Optional<String> bodyPointer() {
    return node.path("requestBody").path("content").path("application/json").has("schema")
        ? Optional.of(pointer() + "/requestBody/content/application~1json/schema")
        : Optional.empty();
  }

  /** JSON pointer of the JSON schema of the first declared success, if there is one. */
  public Optional<String> successPointer() {
    return statuses().stream()
        .filter(s -> s.startsWith("2"))
        .map(s -> schemaPointer(Integer.parseInt(s)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The parameters of the query, as the document has them. */
  public List<JsonNode> query() {
    return node.path("parameters")
        .valueStream()
        .filter(p -> p.path("in").asString("").equals("query"))
        .toList();
  }

  /** The names of the query parameters. */
  public List<String> queryParameters() {
    return query().stream().map(p -> p.path("name").asString("")).toList();
  }

  /**
   * The declared values of query parameters: an enumeration, or the words of a pattern such as
   * {@code ASC|DESC}, the form in which Kimai's documents enumerate.
   */
  public Map<String, List<String>> queryValues() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    query().forEach(p -> values.put(p.path("name").asString(""), values(p.path("schema"))));
    values.values().removeIf(List::isEmpty);
    return values;
  }

  private static List<String> values(JsonNode schema) {
    List<String> listed =
        Stream.of(schema.path("enum"), schema.path("items").path("enum"))
            .flatMap(JsonNode::valueStream)
            .map(v -> v.asString(""))
            .toList();
    String pattern =
        ANCHORS
            .matcher(
                schema.path("pattern").asString(schema.path("items").path("pattern").asString("")))
            .replaceAll("");
    return listed.isEmpty()
        ? Arrays.stream(pattern.split("\\|")).filter(w -> w.matches("[\\w-]+")).toList()
        : listed;
  }

  /** The pattern that the paths of its requests match. */
  public Pattern paths() {
    StringBuilder regex = new StringBuilder();
    for (String part : path.split("/", -1)) {
      regex.append(regex.isEmpty() && part.isEmpty() ? "" : "/");
      regex.append(part.startsWith("{") ? "[^/]+" : Pattern.quote(part));
    }
    return Pattern.compile(regex.toString());
  }

  /** The number of literal segments in the template: the more, the closer the match. */
  public long literals() {
    return List.of(path.split("/", -1)).stream().filter(p -> !p.startsWith("{")).count();
  }
}
