package io.kimaicontract.reference.render;

import io.kimaicontract.reference.release.KimaiProfile;
import io.kimaicontract.reference.security.Access;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;

/** Decides for whom rates and budgets are written, which only some readers see since 2.66. */
final class Readers {
  private final KimaiProfile kimaiProfile;
  private final Access access;

  Readers(KimaiProfile kimaiProfile, Access access) {
    this.kimaiProfile = kimaiProfile;
    this.access = access;
  }

  /** True if the column of the record is written for the reader. */
  boolean mayRead(Row reader, RecordType recordType, String column, Row row) {
    if (!kimaiProfile.since("2.66")) {
      return true;
    }
    return switch (recordType) {
      case TIMESHEET -> !isRate(column) || access.mayTimesheet(reader, "view_rate", row);
      case CUSTOMER, PROJECT, ACTIVITY -> mayReadBudget(reader, recordType, column, row);
      default -> true;
    };
  }

  private boolean mayReadBudget(Row reader, RecordType recordType, String column, Row row) {
    return switch (column) {
      case "budget" -> access.mayAsMember(reader, "budget", recordType, row);
      case "timeBudget" -> access.mayAsMember(reader, "time", recordType, row);
      case "budgetType" ->
          access.mayAsMember(reader, "budget", recordType, row)
              || access.mayAsMember(reader, "time", recordType, row);
      default -> true;
    };
  }

  private static boolean isRate(String column) {
    return switch (column) {
      case "rate", "internalRate", "hourlyRate", "fixedRate" -> true;
      default -> false;
    };
  }
}
