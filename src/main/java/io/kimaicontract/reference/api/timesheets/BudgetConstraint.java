package io.kimaicontract.reference.api.timesheets;

import io.kimaicontract.reference.api.timesheets.TimesheetConstraints.Complaint;
import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Refuses billable records that would overbook a budget of activity, project or customer, where the
 * installation forbids that (rule TS19).
 */
record BudgetConstraint(Services services) {
  private static final String MONEY = "rate";
  private static final String TIME = "duration";

  List<Complaint> complaints(Row draft) {
    if (services.configuration().is("timesheet.rules.allow_overbooking_budget")
        || draft.get("end") == null
        || draft.get("project") == null
        || !draft.is("billable")
        || isUntouched(draft)) {
      return List.of();
    }
    Row rated = draft.copy(draft.id());
    rated.put(TIME, (int) Rounding.seconds(draft));
    new RateCalculation(services).apply(rated);
    List<Complaint> all = new ArrayList<>();
    Row activity = services.of(RecordType.ACTIVITY).find(draft.number("activity"));
    Row project = services.project(draft);
    check(
        activity,
        "activity",
        rated,
        row -> row.number("activity") == draft.number("activity"),
        all);
    check(project, "project", rated, row -> row.number("project") == project.id(), all);
    check(
        services.customer(project),
        "customer",
        rated,
        row -> services.project(row).number("customer") == project.number("customer"),
        all);
    return all;
  }

  /** A change that touches neither times nor place nor rates is never refused. */
  private boolean isUntouched(Row draft) {
    Row before = services.of(RecordType.TIMESHEET).find(draft.id());
    return before != null
        && List.of(
                "begin",
                "end",
                "break",
                "project",
                "activity",
                "billable",
                "fixedRate",
                "hourlyRate")
            .stream()
            .allMatch(name -> Objects.equals(before.get(name), draft.get(name)));
  }

  private void check(
      @Nullable Row owner, String field, Row rated, Predicate<Row> its, List<Complaint> all) {
    if (owner == null) {
      return;
    }
    boolean over =
        List.of(MONEY, TIME).stream()
            .anyMatch(what -> exceeds(owner, what, rated, spent(owner, what, rated, its)));
    if (over) {
      all.add(new Complaint(field, "The budget is completely used."));
    }
  }

  private static boolean exceeds(Row owner, String what, Row rated, double spent) {
    Double limit = owner.decimal(what.equals(MONEY) ? "budget" : "timeBudget");
    Double more = rated.decimal(what);
    return limit != null && limit > 0 && more != null && more > 0 && spent + more > limit;
  }

  /** What other billable records took, of the same month where the budget is monthly. */
  private double spent(Row owner, String what, Row rated, Predicate<Row> its) {
    boolean monthly = owner.text("budgetType").equals("month");
    return services.of(RecordType.TIMESHEET).all().stream()
        .filter(row -> row.id() != rated.id() && row.is("billable") && its.test(row))
        .filter(row -> !monthly || Objects.equals(month(row), month(rated)))
        .mapToDouble(row -> Objects.requireNonNullElse(row.decimal(what), 0.0))
        .sum();
  }

  private static @Nullable YearMonth month(Row row) {
    ZonedDateTime begin = row.time("begin");
    return begin == null ? null : YearMonth.from(begin);
  }
}
