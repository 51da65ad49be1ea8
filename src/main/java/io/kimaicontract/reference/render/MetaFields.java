package io.kimaicontract.reference.render;

import io.kimaicontract.reference.http.Fields;
import io.kimaicontract.reference.http.Json;
import io.kimaicontract.reference.http.Refusal;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.Thing;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;

/**
 * Custom fields: a plain Kimai defines none, so that every name is unknown; an equipped one defines
 * some, as a plugin would (rules MT1 to MT6).
 */
public record MetaFields(ReferenceState state) {

  private static final String VALUE = "field ";

  /** Defines a field of that thing. */
  public void define(Thing thing, String name) {
    state.of(Thing.CUSTOM_FIELD).add(new Row(0).put("of", thing.word()).put("name", name));
  }

  /** Name and value of each field of the record. */
  ArrayNode of(Thing thing, Row row) {
    ArrayNode fields = Json.array();
    for (String name : names(thing)) {
      Object value = row.get(VALUE + name);
      fields.addObject().put("name", name).put("value", value == null ? null : value.toString());
    }
    return fields;
  }

  /** Sets the field that the body names; of a timesheet an unknown name is refused first. */
  public void set(Thing thing, Row row, Fields body) {
    String name = body.text("name");
    String value = body.text("value");
    require(name != null && (value != null || thing == Thing.TIMESHEET), 400);
    String known = String.valueOf(name).toLowerCase(Locale.ROOT);
    require(names(thing).contains(known), 404);
    require(value != null, 400);
    row.put(VALUE + known, value);
  }

  /** Gives a copy the values of the other. */
  public void copy(Thing thing, Row from, Row to) {
    names(thing).forEach(name -> to.put(VALUE + name, from.get(VALUE + name)));
  }

  private List<String> names(Thing thing) {
    return state.of(Thing.CUSTOM_FIELD).all(row -> row.text("of").equals(thing.word())).stream()
        .map(row -> row.text("name"))
        .toList();
  }

  private static void require(boolean kept, int status) {
    if (!kept) {
      throw Refusal.of(status);
    }
  }
}
