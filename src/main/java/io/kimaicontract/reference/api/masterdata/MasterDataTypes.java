package io.kimaicontract.reference.api.masterdata;

import io.kimaicontract.reference.core.FilterIds;
import io.kimaicontract.reference.core.QueryRules;
import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Customers, projects and activities: the additions of each to the common behaviour. */
public final class MasterDataTypes {

  private static final String VISIBLE = "1|2|3";
  private static final String DAY = "\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d)?";

  private final Services services;

  public MasterDataTypes(Services services) {
    this.services = services;
  }

  public MasterData customers() {
    QueryRules query = QueryRules.none().one("visible", VISIBLE).ordered("id", "name");
    if (services.kimaiProfile().since("2.62")) {
      query.one("full", "0|1");
    }
    return new MasterData(
        RecordType.CUSTOMER,
        RecordType.CUSTOMER_RATE,
        MasterDataForms.customer(),
        query,
        List.of("name", "id"),
        List.of(
            "name",
            "number",
            "comment",
            "company",
            "vatId",
            "address",
            "contact",
            "phone",
            "mobile",
            "email",
            "invoiceEmail",
            "homepage"),
        (rows, asked, reader) -> rows);
  }

  public MasterData projects() {
    QueryRules query =
        QueryRules.none()
            .one("visible", VISIBLE)
            .one("customer", "\\d+")
            .many("customers", "\\d+")
            .one("start", DAY)
            .one("end", DAY)
            .one("ignoreDates", "1")
            .one("globalActivities", "0|1")
            .ordered("id", "name", "customer");
    return new MasterData(
        RecordType.PROJECT,
        RecordType.PROJECT_RATE,
        MasterDataForms.project(),
        query,
        List.of("name", "id", "customer"),
        List.of("name", "number", "comment", "orderNumber"),
        this::chosenProjects);
  }

  public MasterData activities() {
    String globals = services.kimaiProfile().since("2.28") ? "0|1|true|false" : ".*";
    QueryRules query =
        QueryRules.none()
            .one("visible", VISIBLE)
            .one("project", "\\d+")
            .many("projects", "\\d+")
            .one("globals", globals)
            .ordered("id", "name", "project");
    return new MasterData(
        RecordType.ACTIVITY,
        RecordType.ACTIVITY_RATE,
        MasterDataForms.activity(),
        query,
        List.of("name", "id", "project"),
        List.of("name", "number", "comment"),
        this::chosenActivities);
  }

  private List<Row> chosenProjects(List<Row> rows, Query query, Row reader) {
    Set<Integer> customers =
        new FilterIds(services, reader).of(query, RecordType.CUSTOMER, "customer", "customers");
    // Unlike other parameters, an empty value means 0 in every release.
    String global = query.has("globalActivities") ? query.get("globalActivities", "") : "any";
    return rows.stream()
        .filter(row -> customers.isEmpty() || customers.contains(row.number("customer")))
        .filter(row -> global.equals("any") || row.is("globalActivities") == global.equals("1"))
        .filter(row -> current(row, query))
        .toList();
  }

  /** True if a project is active at the requested times, or now (rule F19). */
  private boolean current(Row project, Query query) {
    if (query.get("ignoreDates", "").equals("1")) {
      return true;
    }
    String start = query.get("start", "");
    String end = query.get("end", "");
    if (start.isEmpty() && end.isEmpty()) {
      return covers(project, LocalDateTime.now(services.clock()).toLocalDate());
    }
    return covers(project, day(start)) && covers(project, day(end));
  }

  private static boolean covers(Row project, @Nullable LocalDate day) {
    LocalDate start = project.day("start");
    LocalDate end = project.day("end");
    return day == null
        || ((start == null || !start.isAfter(day)) && (end == null || !end.isBefore(day)));
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text.substring(0, 10));
    } catch (java.time.DateTimeException e) {
      throw HttpError.of(400);
    }
  }

  private List<Row> chosenActivities(List<Row> rows, Query query, Row reader) {
    Set<Integer> projects =
        new FilterIds(services, reader).of(query, RecordType.PROJECT, "project", "projects");
    String asked = query.get("globals", "0");
    boolean onlyGlobals =
        services.kimaiProfile().since("2.28")
            ? asked.equals("1") || asked.equals("true")
            : query.values().containsKey("globals");
    Set<Integer> closed = new HashSet<>();
    projects.stream()
        .filter(id -> !services.of(RecordType.PROJECT).get(id).is("globalActivities"))
        .forEach(closed::add);
    boolean globalsToo = projects.isEmpty() || !closed.containsAll(projects);
    return rows.stream()
        .filter(row -> !onlyGlobals || row.get("project") == null)
        .filter(
            row ->
                row.get("project") == null
                    ? globalsToo
                    : projects.isEmpty() || projects.contains(row.number("project")))
        .toList();
  }
}
