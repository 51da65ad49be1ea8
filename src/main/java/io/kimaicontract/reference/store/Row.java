package io.kimaicontract.reference.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One stored record: an id, and values by name. A value that is not there is null. */
public final class Row {

  private final int id;
  private final Map<String, Object> values = new ConcurrentHashMap<>();

  public Row(int id) {
    this.id = id;
  }

  /** The id, which is 0 before the record is stored. */
  public int id() {
    return id;
  }

  public @Nullable Object get(String name) {
    return name.equals("id") ? Integer.valueOf(id) : values.get(name);
  }

  /** Sets or, with null, clears a value. */
  public Row put(String name, @Nullable Object value) {
    if (value == null) {
      values.remove(name);
    } else {
      values.put(name, value);
    }
    return this;
  }

  /** True if the value is there and true. */
  public boolean is(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  /** The value as text, empty when it is not there. */
  public String text(String name) {
    Object value = values.get(name);
    return value == null ? "" : value.toString();
  }

  /** The value as a whole number, 0 when it is not there. */
  public int number(String name) {
    return values.get(name) instanceof Number number ? number.intValue() : 0;
  }

  /** The value as a decimal number, or null. */
  public @Nullable Double decimal(String name) {
    return values.get(name) instanceof Number number ? (Double) number.doubleValue() : null;
  }

  /** The value as a date and time in its zone, or null. */
  public @Nullable ZonedDateTime time(String name) {
    return values.get(name) instanceof ZonedDateTime time ? time : null;
  }

  /** The value as an instant, or null. */
  public @Nullable Instant instant(String name) {
    return values.get(name) instanceof Instant instant ? instant : null;
  }

  /** The value as a day, or null. */
  public @Nullable LocalDate day(String name) {
    return values.get(name) instanceof LocalDate day ? day : null;
  }

  /** The ids stored under that name; changes to the set are stored. */
  @SuppressWarnings("unchecked")
  public Set<Integer> ids(String name) {
    return (Set<Integer>) values.computeIfAbsent(name, any -> new LinkedHashSet<Integer>());
  }

  /** The members of a team by user id, true for leaders; changes to the map are stored. */
  @SuppressWarnings("unchecked")
  public Map<Integer, Boolean> members() {
    return (Map<Integer, Boolean>)
        values.computeIfAbsent("members", any -> new LinkedHashMap<Integer, Boolean>());
  }

  public Row copy(int newId) {
    Row copy = new Row(newId);
    copy.take(this);
    return copy;
  }

  public void take(Row other) {
    values.clear();
    values.putAll(other.values);
  }

  /** Everything that is stored, in an order that depends on nothing else. */
  @Override
  public String toString() {
    return id + " " + new TreeMap<>(values);
  }
}
