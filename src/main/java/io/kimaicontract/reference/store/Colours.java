package io.kimaicontract.reference.store;

import io.kimaicontract.reference.http.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** The colours a record may have, by name (rules CP12, CF2). */
public final class Colours {

  private static final String DEFAULT_COLOUR = "#d2d6de";

  private final Map<String, String> byName;

  private Colours(Map<String, String> byName) {
    this.byName = byName;
  }

  /** Those of a fresh installation. */
  public static Colours standard() {
    Map<String, String> all = new LinkedHashMap<>();
    Json.resource("/reference/colours.json")
        .forEachEntry((name, code) -> all.put(name, code.asString()));
    return new Colours(all);
  }

  /**
   * Those that Kimai's setting {@code theme.color_choices} names, such as {@code
   * Rot|#ff0000,#0000ff}: distinct codes, without the one that means no colour; silver for none.
   */
  public static Colours of(String choices) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String item : (choices.isEmpty() ? "Silver|#c0c0c0" : choices).split(",", -1)) {
      String code = item.substring(item.indexOf('|') + 1);
      String name = item.indexOf('|') > 0 ? item.substring(0, item.indexOf('|')) : code;
      if (!item.isEmpty() && !code.equals(DEFAULT_COLOUR) && !all.containsValue(code)) {
        all.put(name, code);
      }
    }
    return new Colours(all);
  }

  /** As the setting {@code theme.color_choices} would name them. */
  String choices() {
    return byName.entrySet().stream()
        .map(one -> one.getKey() + "|" + one.getValue())
        .collect(Collectors.joining(","));
  }

  public ObjectNode all() {
    ObjectNode json = Json.object();
    byName.forEach(json::put);
    return json;
  }

  public boolean knows(String code) {
    return byName.containsValue(code);
  }

  /** The record's colour, or one derived from its name. */
  public String safe(Row row) {
    List<String> codes = List.copyOf(byName.values());
    String colour = row.text("color");
    String name = row.text("name") + row.text("username");
    return !colour.isEmpty()
        ? colour
        : codes.isEmpty()
            ? DEFAULT_COLOUR
            : codes.get(Math.floorMod(name.hashCode(), codes.size()));
  }
}
