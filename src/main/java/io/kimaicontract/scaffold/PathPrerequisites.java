package io.kimaicontract.scaffold;

import io.kimaicontract.contract.Operation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The resources that a call of an operation needs.
 *
 * @param path the path with ids by name, or an id that nothing has
 * @param nouns the resources to make first
 * @param known whether everything that the path names can be made
 */
record PathPrerequisites(String path, List<String> nouns, boolean known) {
  /** An id that no record has. */
  private static final String NO_ID = "2147483647";

  static PathPrerequisites of(Operation operation) {
    StringBuilder path = new StringBuilder();
    Set<String> nouns = new LinkedHashSet<>();
    boolean known = true;
    String before = "";
    for (String step : operation.path().substring(1).split("/")) {
      path.append('/');
      if (!step.startsWith("{")) {
        path.append(step);
      } else {
        String name = step.substring(1, step.length() - 1);
        Optional<String> noun = noun(name, before, nouns);
        noun.ifPresent(nouns::add);
        known = known && noun.isPresent();
        path.append(noun.map(n -> "{" + n + "}").orElseGet(() -> unknown(operation, name)));
      }
      before = step;
    }
    return new PathPrerequisites(path.toString(), List.copyOf(nouns), known);
  }

  /** The parameter's own name tells what it is of, else the step before it. */
  private static Optional<String> noun(String parameter, String before, Set<String> nouns) {
    return ResourceNouns.of(parameter)
        .or(() -> parameter.equals("id") ? ResourceNouns.of(before) : Optional.empty())
        .filter(n -> !nouns.contains(n));
  }

  private static String unknown(Operation operation, String name) {
    JsonNode schema =
        operation
            .node()
            .path("parameters")
            .valueStream()
            .filter(p -> p.path("name").asString("").equals(name))
            .findFirst()
            .map(p -> p.path("schema"))
            .orElseGet(operation::node);
    boolean number =
        name.toLowerCase(java.util.Locale.ROOT).endsWith("id")
            || schema.path("type").asString("").equals("integer")
            || schema.path("pattern").asString("").equals("\\d+");
    return number ? NO_ID : schema.path("enum").path(0).asString(name);
  }
}
