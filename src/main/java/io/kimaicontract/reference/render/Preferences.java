package io.kimaicontract.reference.render;

import io.kimaicontract.reference.http.Json;
import io.kimaicontract.reference.release.KimaiProfile;
import io.kimaicontract.reference.security.Access;
import io.kimaicontract.reference.store.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A user's preferences: their names, defaults and readers (rules US9, US12). */
public final class Preferences {

  /** A preference and its default. */
  private record Default(String name, @Nullable String value) {}

  private static final List<Default> WORK_CONTRACT =
      List.of(
          new Default("work_contract_type", "none"),
          new Default("work_monday", "0"),
          new Default("work_tuesday", "0"),
          new Default("work_wednesday", "0"),
          new Default("work_thursday", "0"),
          new Default("work_friday", "0"),
          new Default("work_saturday", "0"),
          new Default("work_sunday", "0"),
          new Default("public_holiday_group", null),
          new Default("holidays", "0"),
          new Default("work_start_day", null),
          new Default("work_last_day", null));

  private static final List<String> RATES = List.of("hourly_rate", "internal_rate");
  private static final List<String> OTHERS = List.of("first_weekday", "favorite_routes", "skin");
  private static final List<String> IN_COLUMNS = List.of("timezone", "language", "locale");

  private final KimaiProfile kimaiProfile;
  private final Access access;

  public Preferences(KimaiProfile kimaiProfile, Access access) {
    this.kimaiProfile = kimaiProfile;
    this.access = access;
  }

  /** All preferences when a user is read; after a write only those that every user stores. */
  ArrayNode of(Row user, Row reader, boolean all) {
    ArrayNode list = Json.array();
    if (kimaiProfile.since("2.61")) {
      WORK_CONTRACT.forEach(one -> add(list, user, one.name(), one.value()));
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

  /** The stored name of the preference, or null if it is unknown. */
  public @Nullable String storage(String name) {
    boolean contract =
        kimaiProfile.since("2.61")
            && WORK_CONTRACT.stream().anyMatch(one -> one.name().equals(name));
    if (contract || RATES.contains(name) || OTHERS.contains(name)) {
      return key(name);
    }
    return IN_COLUMNS.contains(name) ? name : null;
  }

  public boolean mayWrite(String name, Row user, Row writer) {
    return !RATES.contains(name) || !kimaiProfile.since("2.53") || mayRates(user, writer);
  }

  private boolean mayRates(Row user, Row reader) {
    return access.mayProfile(reader, "hourly-rate", user);
  }

  public static String key(String name) {
    return "preference." + name;
  }
}
