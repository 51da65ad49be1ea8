package io.kimaicontract.reference.http;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Submitted values by name; those of an array are named by their index. */
public record Fields(Map<String, Input> values) {

  public boolean has(String name) {
    return values.containsKey(name);
  }

  public @Nullable Input get(String name) {
    return values.get(name);
  }

  public Set<String> names() {
    return values.keySet();
  }

  /** The value when it is a text, or null. */
  public @Nullable String text(String name) {
    return values.get(name) instanceof Input.Text text ? text.value() : null;
  }
}
