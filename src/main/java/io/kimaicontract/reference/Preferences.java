package io.kimaicontract.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A user's preferences: which ones exist, who may see them, and their defaults (rules US9, US12).
 */
final class Preferences {

  private static final Map<String, String> WORK_CONTRACT = new LinkedHashMap<>();
  private static final List<String> RATES = List.of("hourly_rate", "internal_rate");
  private static final List<String> IN_COLUMNS = List.of("timezone", "language", "locale");

  static {
    WORK_CONTRACT.put("work_contract_type", "none");
    for (String day :
        List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")) {
      WORK_CONTRACT.put("work_" + day, "0");
    }
    WORK_CONTRACT.put("public_holiday_group", null);
    WORK_CONTRACT.put("holidays", "0");
    WORK_CONTRACT.put("work_start_day", null);
    WORK_CONTRACT.put("work_last_day", null);
  }

  private final Behaviour behaviour;
  private final Access access;

  Preferences(Behaviour behaviour, Access access) {
    this.behaviour = behaviour;
    this.access = access;
  }

  /** All of them when a user is read; after a write only those that are stored for everybody. */
  ArrayNode of(Row user, Row reader, boolean all) {
    ArrayNode list = Json.array();
    if (behaviour.since("2.61")) {
      WORK_CONTRACT.forEach((name, fallback) -> add(list, user, name, fallback));
    }
    if (all) {
      if (mayRates(user, reader)) {
        add(list, user, "hourly_rate", "0");
        add(list, user, "internal_rate", null);
      }
      add(list, user, "first_weekday", "monday");
      add(list, user, "favorite_routes", "");
    }
    return list;
  }

  private void add(ArrayNode list, Row user, String name, @Nullable String fallback) {
    ObjectNode preference = list.addObject();
    preference.put("name", name);
    Object stored = user.get(key(name));
    preference.put("value", stored == null ? fallback : stored.toString());
  }

  /** Where the preference is stored, or null when there is none of that name. */
  @Nullable String storage(String name) {
    List<String> known = new ArrayList<>(RATES);
    known.addAll(List.of("first_weekday", "favorite_routes", "skin"));
    if (behaviour.since("2.61")) {
      known.addAll(WORK_CONTRACT.keySet());
    }
    return IN_COLUMNS.contains(name) ? name : known.contains(name) ? key(name) : null;
  }

  boolean mayWrite(String name, Row user, Row writer) {
    return !RATES.contains(name) || !behaviour.since("2.53") || mayRates(user, writer);
  }

  private boolean mayRates(Row user, Row reader) {
    return access.mayProfile(reader, "hourly-rate", user);
  }

  static String key(String name) {
    return "preference." + name;
  }
}
