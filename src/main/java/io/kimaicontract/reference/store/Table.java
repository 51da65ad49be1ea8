package io.kimaicontract.reference.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The records of one kind, by id. */
public final class Table {

  private final NavigableMap<Integer, Row> rows = new ConcurrentSkipListMap<>();
  private int lastId;

  /** Stores the draft under the next id. */
  public Row add(Row draft) {
    Row row = draft.copy(++lastId);
    rows.put(row.id(), row);
    return row;
  }

  /** Stores an empty record under the next id. */
  public Row add() {
    return add(new Row(0));
  }

  /** The record with that id, or null. */
  public @Nullable Row find(int id) {
    return rows.get(id);
  }

  /** The record with that id, which must be there. */
  public Row get(int id) {
    Row row = rows.get(id);
    if (row == null) {
      throw new IllegalArgumentException("No record " + id);
    }
    return row;
  }

  /** The first record with that value, or null. */
  public @Nullable Row first(Predicate<Row> wanted) {
    return rows.values().stream().filter(wanted).findFirst().orElse(null);
  }

  /** All records, lowest id first. */
  public List<Row> all() {
    return new ArrayList<>(rows.values());
  }

  /** The records that match, lowest id first. */
  public List<Row> all(Predicate<Row> wanted) {
    return rows.values().stream().filter(wanted).toList();
  }

  /** All records in that order. */
  public List<Row> all(Comparator<Row> order) {
    return rows.values().stream().sorted(order).toList();
  }

  /** The number of records. */
  public int size() {
    return rows.size();
  }

  /** Removes the record with that id. */
  public void remove(int id) {
    rows.remove(id);
  }
}
