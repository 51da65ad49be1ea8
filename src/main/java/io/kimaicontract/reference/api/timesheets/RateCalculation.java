package io.kimaicontract.reference.api.timesheets;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.render.Preferences;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Computes the rates of a finished timesheet (rules TS15, RT5). */
record RateCalculation(Services services) {

  void apply(Row timesheet) {
    if (timesheet.get("end") == null) {
      timesheet.put("rate", 0.0).put("internalRate", 0.0);
      return;
    }
    Row best = best(timesheet);
    Double fixed = timesheet.decimal("fixedRate");
    if (fixed == null && best != null && best.is("isFixed")) {
      fixed = best.decimal("rate");
    }
    if (fixed != null) {
      fixed(timesheet, fixed, best);
    } else {
      hourly(timesheet, best);
    }
  }

  private void fixed(Row timesheet, Double fixed, @Nullable Row best) {
    Double internal = best != null && best.is("isFixed") ? best.decimal("internalRate") : null;
    if (internal == null) {
      Double hourly = preference(timesheet, "internal_rate");
      boolean timed = services.kimaiProfile().since("2.63");
      internal = hourly == null ? fixed : timed ? worth(hourly, timesheet) : hourly;
    }
    timesheet.put("rate", fixed).put("internalRate", internal).put("fixedRate", fixed);
  }

  private void hourly(Row timesheet, @Nullable Row best) {
    Double hourly = timesheet.decimal("hourlyRate");
    hourly = hourly == null && best != null ? best.decimal("rate") : hourly;
    hourly = hourly == null ? preference(timesheet, "hourly_rate") : hourly;
    double rate = hourly == null ? 0 : hourly;
    Double internal = best == null ? null : best.decimal("internalRate");
    internal = internal == null ? preference(timesheet, "internal_rate") : internal;
    timesheet
        .put("hourlyRate", rate)
        .put("rate", worth(rate, timesheet))
        .put("internalRate", worth(internal == null ? rate : internal, timesheet));
  }

  /** With four decimals, as every release until 2.66 by default. */
  private static double worth(double hourly, Row timesheet) {
    return Math.round(hourly * timesheet.number("duration") / 3600 * 10_000) / 10_000.0;
  }

  private @Nullable Double preference(Row timesheet, String name) {
    String value = services.owner(timesheet).text(Preferences.key(name));
    try {
      return value.isEmpty() ? null : Double.valueOf(value);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /**
   * The best matching rate: the activity's before the project's before the customer's, the user's
   * own first.
   */
  private @Nullable Row best(Row timesheet) {
    Row found = fitting(RecordType.ACTIVITY_RATE, timesheet.number("activity"), timesheet);
    Row project = services.project(timesheet);
    found = found == null ? fitting(RecordType.PROJECT_RATE, project.id(), timesheet) : found;
    return found == null
        ? fitting(RecordType.CUSTOMER_RATE, project.number("customer"), timesheet)
        : found;
  }

  private @Nullable Row fitting(RecordType rates, int parent, Row timesheet) {
    Object user = timesheet.get("user");
    Row own =
        services
            .of(rates)
            .first(
                rate -> rate.number("parent") == parent && Objects.equals(rate.get("user"), user));
    return own == null
        ? services
            .of(rates)
            .first(rate -> rate.number("parent") == parent && rate.get("user") == null)
        : own;
  }
}
