package io.kimaicontract.steps;

import io.kimaicontract.api.ResourceType;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.http.Request;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A call as features write it.
 *
 * @param method the method
 * @param path the path without query
 * @param query the query's parameters
 */
record CallExpression(String method, String path, List<Parameter> query) {
  private static final Pattern NAME = Pattern.compile("\\{([a-z ]+)}");
  private static final Pattern NAME_OR_FIELD = Pattern.compile("\\{([a-z ]+)[.}]");

  static CallExpression of(String text) {
    String[] words = text.split(" ", 2);
    String[] target = words[1].split("\\?", 2);
    return new CallExpression(
        words[0], target[0], target.length == 1 ? List.of() : Parameter.parse(target[1]));
  }

  /** The first thing that the path names, such as the team of {@code /api/teams/{team}}. */
  Optional<ResourceType> subject() {
    return NAME.matcher(path)
        .results()
        .flatMap(m -> ResourceType.of(m.group(1)).stream())
        .findFirst();
  }

  /** Whether the call would write a record that the run did not create, or a part of one. */
  boolean writesFound() {
    return !method.equals("GET")
        && NAME_OR_FIELD
            .matcher(path)
            .results()
            .flatMap(m -> ResourceType.of(m.group(1)).stream())
            .anyMatch(ResourceType::isFound);
  }

  /** The same call with ids in place of the names in its path and query. */
  CallExpression filled(UnaryOperator<String> names) {
    List<Parameter> filled =
        query.stream().map(p -> new Parameter(p.name(), names.apply(p.value()))).toList();
    return new CallExpression(method, names.apply(path), filled);
  }

  Request by(Caller caller) {
    return Request.of(method, path, caller).query(query);
  }
}
