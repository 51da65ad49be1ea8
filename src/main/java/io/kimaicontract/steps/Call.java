package io.kimaicontract.steps;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.http.Request;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A call as features write it.
 *
 * @param method the method
 * @param path the path without query
 * @param query the query's parameters
 */
record Call(String method, String path, List<Parameter> query) {
  static Call of(String text) {
    String[] words = text.split(" ", 2);
    String[] target = words[1].split("\\?", 2);
    return new Call(words[0], target[0], target.length == 1 ? List.of() : query(target[1]));
  }

  static List<Parameter> query(String text) {
    return Arrays.stream(text.split("&"))
        .map(pair -> pair.split("=", 2))
        .map(pair -> new Parameter(pair[0], pair.length == 1 ? "" : pair[1]))
        .toList();
  }

  /** The same with names in path and values turned into ids. */
  Call filled(UnaryOperator<String> names) {
    List<Parameter> filled =
        query.stream().map(p -> new Parameter(p.name(), names.apply(p.value()))).toList();
    return new Call(method, names.apply(path), filled);
  }

  Request by(Caller caller) {
    return Request.of(method, path, caller).query(query);
  }
}
