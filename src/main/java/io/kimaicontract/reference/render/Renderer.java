package io.kimaicontract.reference.render;

import io.kimaicontract.reference.http.Json;
import io.kimaicontract.reference.release.KimaiProfile;
import io.kimaicontract.reference.security.Access;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.TextResource;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes records as JSON, in the shapes of the release. */
public final class Renderer {

  private final ReferenceState state;
  private final ComputedFields computedFields;
  private final JsonValues values;
  private final Readers readers;
  private final Map<String, Shape> shapes = new HashMap<>();

  public Renderer(ReferenceState state, KimaiProfile kimaiProfile, Clock clock, Access access) {
    this.state = state;
    this.values = new JsonValues(kimaiProfile);
    this.readers = new Readers(kimaiProfile, access);
    this.computedFields = new ComputedFields(state, kimaiProfile, clock, access, this);
    for (String line : TextResource.lines("shapes.txt")) {
      String name = line.substring(0, line.indexOf(" = "));
      shapes.put(name, Shape.of(name, line.substring(name.length() + 3), kimaiProfile));
    }
  }

  /** One record in that shape; some columns depend on the reader. */
  public ObjectNode one(Row row, String shape, Row reader) {
    Shape found = shapes.get(shape);
    if (found == null) {
      throw new IllegalArgumentException("No shape " + shape);
    }
    ObjectNode json = Json.object();
    for (Shape.Column column : found.columns()) {
      if (!readers.mayRead(reader, found.recordType(), column.name(), row)) {
        continue;
      }
      json.set(column.name(), cell(row, found.recordType(), column, reader));
    }
    return json;
  }

  public ArrayNode many(Collection<Row> rows, String shape, Row reader) {
    ArrayNode json = Json.array();
    rows.forEach(row -> json.add(one(row, shape, reader)));
    return json;
  }

  private JsonNode cell(Row row, RecordType recordType, Shape.Column column, Row reader) {
    JsonNode computed = computedFields.column(recordType, column, row, reader);
    if (computed != null) {
      return computed;
    }
    Object value = row.get(column.name());
    if (column.embeds() == null) {
      return values.of(value);
    }
    boolean emptyList =
        value == null
            && RecordType.named(column.embeds().substring(0, column.embeds().indexOf('.')))
                .plural()
                .equals(column.name());
    return emptyList ? Json.array() : embedded(value, column.embeds(), reader);
  }

  private JsonNode embedded(@Nullable Object value, String shape, Row reader) {
    RecordType recordType = RecordType.named(shape.substring(0, shape.indexOf('.')));
    if (value instanceof Integer id) {
      Row row = state.of(recordType).find(id);
      return row == null ? values.of(null) : one(row, shape, reader);
    }
    if (value instanceof Collection<?> ids) {
      List<Row> rows = state.of(recordType).all(row -> ids.contains(row.id()));
      return many(rows, shape, reader);
    }
    return values.of(null);
  }
}
