package io.kimaicontract.reference.core;

import io.kimaicontract.reference.store.Thing;
import java.util.List;

/**
 * Deletes a record with everything that belongs to it (rule CP5), and an account with all that is
 * its own.
 */
public record Deletion(Core core) {

  public void delete(Thing thing, int id) {
    core.of(thing).remove(id);
    core.of(Thing.TEAM).all().forEach(team -> team.ids(thing.plural()).remove(id));
    switch (thing) {
      case CUSTOMER -> {
        children(Thing.CUSTOMER_RATE, "parent", id);
        children(Thing.CUSTOMER_COMMENT, "parent", id);
        children(Thing.PROJECT, "customer", id);
        children(Thing.INVOICE, "customer", id);
      }
      case PROJECT -> {
        children(Thing.PROJECT_RATE, "parent", id);
        children(Thing.PROJECT_COMMENT, "parent", id);
        children(Thing.ACTIVITY, "project", id);
        children(Thing.TIMESHEET, "project", id);
      }
      case ACTIVITY -> {
        children(Thing.ACTIVITY_RATE, "parent", id);
        children(Thing.TIMESHEET, "activity", id);
      }
      case USER -> {
        for (Thing owned :
            List.of(
                Thing.TIMESHEET,
                Thing.TOKEN,
                Thing.CUSTOMER_RATE,
                Thing.PROJECT_RATE,
                Thing.ACTIVITY_RATE)) {
          children(owned, "user", id);
        }
        core.of(Thing.TEAM).all().forEach(team -> team.members().remove(id));
        core.of(Thing.USER)
            .all(row -> row.number("supervisor") == id)
            .forEach(row -> row.put("supervisor", null));
      }
      case TAG ->
          core.of(Thing.TIMESHEET).all().forEach(timesheet -> timesheet.ids("tags").remove(id));
      default -> {}
    }
  }

  private void children(Thing thing, String column, int parent) {
    core.of(thing).all(row -> row.number(column) == parent).forEach(row -> delete(thing, row.id()));
  }
}
