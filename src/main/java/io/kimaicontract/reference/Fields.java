package io.kimaicontract.reference;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Submitted values by name; those of an array are named by their index. */
record Fields(Map<String, Input> values) {

  boolean has(String name) {
    return values.containsKey(name);
  }

  @Nullable Input get(String name) {
    return values.get(name);
  }

  Set<String> names() {
    return values.keySet();
  }

  /** The value when it is a text, or null. */
  @Nullable String text(String name) {
    return values.get(name) instanceof Input.Text text ? text.value() : null;
  }
}
