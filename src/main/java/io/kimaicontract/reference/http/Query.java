package io.kimaicontract.reference.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decoded query or form parameters, in the order they were sent. */
public record Query(Map<String, List<String>> values) {

  /** Decodes {@code a=1&b[]=2}. */
  public static Query of(@Nullable String raw) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (raw != null && !raw.isEmpty()) {
      for (String pair : raw.split("&", -1)) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        values.computeIfAbsent(decoded(name), any -> new ArrayList<>()).add(decoded(value));
      }
    }
    return new Query(values);
  }

  /** True if the parameter was sent, even empty. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** True if there are several values, or named ones: {@code name[]} or {@code name[of]}. */
  public boolean isNested(String name) {
    return values.keySet().stream().anyMatch(key -> key.startsWith(name + "["));
  }

  /** The last value sent under that name, or null. */
  public @Nullable String get(String name) {
    List<String> all = values.getOrDefault(name, List.of());
    return all.isEmpty() ? null : all.get(all.size() - 1);
  }

  /** The last value sent under that name, or the fallback when it is absent or empty. */
  public String get(String name, String fallback) {
    String value = get(name);
    return value == null || value.isEmpty() ? fallback : value;
  }

  /** All values sent as {@code name[]}. */
  public List<String> list(String name) {
    return values.getOrDefault(name + "[]", List.of());
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
