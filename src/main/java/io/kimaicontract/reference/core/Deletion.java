package io.kimaicontract.reference.core;

import io.kimaicontract.reference.store.RecordType;
import java.util.List;

/**
 * Deletes a record with everything that belongs to it (rule CP5), and an account with all its data.
 */
public record Deletion(Services services) {

  public void delete(RecordType recordType, int id) {
    services.of(recordType).remove(id);
    services.of(RecordType.TEAM).all().forEach(team -> team.ids(recordType.plural()).remove(id));
    switch (recordType) {
      case CUSTOMER -> {
        children(RecordType.CUSTOMER_RATE, "parent", id);
        children(RecordType.CUSTOMER_COMMENT, "parent", id);
        children(RecordType.PROJECT, "customer", id);
        children(RecordType.INVOICE, "customer", id);
      }
      case PROJECT -> {
        children(RecordType.PROJECT_RATE, "parent", id);
        children(RecordType.PROJECT_COMMENT, "parent", id);
        children(RecordType.ACTIVITY, "project", id);
        children(RecordType.TIMESHEET, "project", id);
      }
      case ACTIVITY -> {
        children(RecordType.ACTIVITY_RATE, "parent", id);
        children(RecordType.TIMESHEET, "activity", id);
      }
      case USER -> {
        for (RecordType owned :
            List.of(
                RecordType.TIMESHEET,
                RecordType.TOKEN,
                RecordType.CUSTOMER_RATE,
                RecordType.PROJECT_RATE,
                RecordType.ACTIVITY_RATE)) {
          children(owned, "user", id);
        }
        services.of(RecordType.TEAM).all().forEach(team -> team.members().remove(id));
        services
            .of(RecordType.USER)
            .all(row -> row.number("supervisor") == id)
            .forEach(row -> row.put("supervisor", null));
      }
      case TAG ->
          services
              .of(RecordType.TIMESHEET)
              .all()
              .forEach(timesheet -> timesheet.ids("tags").remove(id));
      default -> {}
    }
  }

  private void children(RecordType recordType, String column, int parent) {
    services
        .of(recordType)
        .all(row -> row.number(column) == parent)
        .forEach(row -> delete(recordType, row.id()));
  }
}
