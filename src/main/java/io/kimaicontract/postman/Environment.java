package io.kimaicontract.postman;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A Postman environment.
 *
 * @param name its name
 * @param values its variables
 * @param scope what kind of variables they are
 */
record Environment(
    String name, List<Value> values, @JsonProperty("_postman_variable_scope") String scope) {

  record Value(String key, String value, String type, boolean enabled) {
    static Value plain(String key, String value) {
      return new Value(key, value, "default", true);
    }

    static Value secret(String key, String value) {
      return new Value(key, value, "secret", true);
    }
  }

  static Environment of(String name, List<Value> values) {
    return new Environment(name, List.copyOf(values), "environment");
  }
}
