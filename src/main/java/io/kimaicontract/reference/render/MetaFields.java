package io.kimaicontract.reference.render;

import io.kimaicontract.reference.http.Fields;
import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.http.Json;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;

/**
 * Custom fields: a plain Kimai defines none, so that every name is unknown; an equipped one defines
 * some, as a plugin would (rules MT1 to MT6).
 */
public record MetaFields(ReferenceState state) {

  private static final String VALUE = "field ";

  /** Defines a field of that record type. */
  public void define(RecordType recordType, String name) {
    state
        .of(RecordType.CUSTOM_FIELD)
        .add(new Row(0).put("of", recordType.word()).put("name", name));
  }

  /** Name and value of each field of the record. */
  ArrayNode of(RecordType recordType, Row row) {
    ArrayNode fields = Json.array();
    for (String name : names(recordType)) {
      Object value = row.get(VALUE + name);
      fields.addObject().put("name", name).put("value", value == null ? null : value.toString());
    }
    return fields;
  }

  /** Sets the field that the body names; of a timesheet an unknown name is refused first. */
  public void set(RecordType recordType, Row row, Fields body) {
    String name = body.text("name");
    String value = body.text("value");
    require(name != null && (value != null || recordType == RecordType.TIMESHEET), 400);
    String known = String.valueOf(name).toLowerCase(Locale.ROOT);
    require(names(recordType).contains(known), 404);
    require(value != null, 400);
    row.put(VALUE + known, value);
  }

  /** Copies the values of a record to its copy. */
  public void copy(RecordType recordType, Row from, Row to) {
    names(recordType).forEach(name -> to.put(VALUE + name, from.get(VALUE + name)));
  }

  private List<String> names(RecordType recordType) {
    return state
        .of(RecordType.CUSTOM_FIELD)
        .all(row -> row.text("of").equals(recordType.word()))
        .stream()
        .map(row -> row.text("name"))
        .toList();
  }

  private static void require(boolean kept, int status) {
    if (!kept) {
      throw HttpError.of(status);
    }
  }
}
