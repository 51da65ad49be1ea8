package io.kimaicontract.verdict.finding;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.verdict.result.Cause;
import io.kimaicontract.verdict.result.RecordedCall;
import io.kimaicontract.verdict.result.RecordedViolation;
import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is one cause, and what is not. */
class FindingsTest {
  private final List<ScenarioResult> scenarios = new ArrayList<>();

  @Test
  void thePropertiesOfASchemaThatTheSameReadersMissAreOne() {
    for (String form : List.of("TimesheetEntity", "TimesheetExpanded", "TimesheetCollection")) {
      missing(form, "rate", "John (user)");
      missing(form, "hourlyRate", "John (user)");
    }
    missing("TimesheetEntity", "end", "Anna (administrator)");

    assertThat(
        titles(),
        contains(
            "rate and hourlyRate of Timesheet are missing for John (user), in GET /api/x",
            "end of Timesheet is missing for Anna (administrator), in GET /api/x"));
  }

  @Test
  void aPropertyThatSeveralSchemasMissIsOne() {
    missing("Customer", "color", "John (user)");
    missing("ProjectEntity", "color", "Anna (administrator)");

    assertThat(
        titles(),
        contains(
            "color of Customer and Project is missing for Anna (administrator) and John (user),"
                + " in GET /api/x"));
  }

  @Test
  void whatIsOfOneSortAtManyPlacesIsOne() {
    for (String property : List.of("visible", "billable", "exported", "enabled")) {
      violation("TYPE", "GET /api/x", schema("X", property), "boolean", "1", false, "John (user)");
    }
    assertThat(
        titles(),
        contains("visible, billable, exported and enabled are 1, not boolean, in GET /api/x"));
  }

  @Test
  void fewOfOneSortAreToldOneByOne() {
    violation("TYPE", "GET /api/x", schema("X", "visible"), "boolean", "1", false, "John (user)");
    violation("TYPE", "GET /api/x", schema("X", "billable"), "boolean", "1", false, "John (user)");
    violation("RULE", "GET /api/x", "X-Total-Pages", "2", "missing", false, "John (user)");

    assertThat(titles(), hasSize(3));
  }

  @Test
  void whatADocumentLostIsToldOneByOne() {
    for (String path : List.of("a", "b", "c", "d", "e")) {
      violation("RULE", "", "#/paths/~1api~1" + path, "an operation", "missing", false, "Susan");
    }
    assertThat(titles(), hasSize(5));
  }

  @Test
  void theGravestIsFirst() {
    violation("TYPE", "GET /api/x", schema("X", "visible"), "boolean", "1", false, "John (user)");
    violation("TYPE", "GET /api/x", schema("X", "visible"), "boolean", "1", false, "John (user)");
    violation("RULE", "GET /api/x", "status", "200 OK", "404 Not Found", false, "John (user)");
    violation("STATUS", "GET /api/x", "#/paths/x", "no server error", "500", false, "John (user)");

    assertThat(
        Findings.of(scenarios).stream().map(Finding::severity).toList(),
        contains(Severity.SERVER_ERROR, Severity.BROKEN_RULE, Severity.SCHEMA_DIFFERENCE));
  }

  @Test
  void aServerErrorIsNotOneWithOtherStatuses() {
    for (String status : List.of("404", "409", "410", "500")) {
      violation(
          "STATUS", "GET /api/" + status, "#/paths/" + status, "200", status, false, "John (user)");
    }
    assertThat(titles(), hasSize(4));
  }

  @Test
  void everyTitleNamesTheOperationAndNoneStandsTwice() {
    for (String rule : List.of("a", "b")) {
      violation("RULE", "GET /api/" + rule, "status", "200 OK", "404 Not Found", false, "John");
      violation("RULE", "GET /api/z", "status", "200 OK", "404 Not Found", false, "John");
    }
    List<String> titles = titles();

    assertThat(titles, everyItem(containsString("GET /api/")));
    assertThat(titles.stream().distinct().toList(), hasSize(titles.size()));
  }

  @Test
  void nullsThatTheDocumentForgotAreOneWhateverTypeItDeclares() {
    violation("TYPE", "GET /api/x", schema("X", "a"), "string", "null", false, "John (user)");
    violation("TYPE", "GET /api/x", schema("X", "b"), "integer", "null", false, "John (user)");
    violation("TYPE", "GET /api/y", schema("Y", "c"), "object User", "null", false, "John (user)");
    violation("TYPE", "GET /api/y", schema("Y", "d"), "number", "null", false, "John (user)");

    assertThat(
        titles(),
        contains("a, b, c and d are null, not a value as declared, in GET /api/x and GET /api/y"));
  }

  @Test
  void valuesOfOneFormatAreOne() {
    violation("FORMAT", "GET /api/x", schema("X", "a"), "date", "\"1\"", false, "John (user)");
    violation("FORMAT", "GET /api/x", schema("X", "b"), "date", "\"2\"", false, "John (user)");

    assertThat(titles(), hasSize(1));
  }

  @Test
  void aFindingIsRecognisedInAnotherRun() {
    violation("RULE", "GET /api/x", "/name", "a text", "\"kc-1a2b3c-1\"", false, "John (user)");
    violation("RULE", "GET /api/x", "/name", "a text", "\"kc-9f8e7d-22\"", true, "John (user)");
    violation("RULE", "GET /api/x", "status", "200 OK", "404 Not Found", false, "John (user)");
    violation("RULE", "GET /api/x", "status", "200 OK", "500 Oh no", false, "John (user)");

    assertThat(
        Findings.of(scenarios).stream().flatMap(f -> f.signatures().stream()).distinct().toList(),
        hasSize(3));
  }

  @Test
  void theScenariosThatItBreaksComeFirst() {
    violation("BODY", "POST /api/x", "#/paths/x", "a JSON body", "an empty body", true, "Anna");
    violation("BODY", "POST /api/x", "#/paths/x", "a JSON body", "an empty body", false, "John");

    Finding finding = Findings.of(scenarios).get(0);
    assertThat(finding.broken(), contains(scenarios.get(1)));
    assertThat(finding.met(), contains(scenarios.get(0)));
    assertThat(finding.times(), is(2));
    assertThat(finding.places(), contains("POST /api/x"));
  }

  private List<String> titles() {
    return Findings.of(scenarios).stream().map(Finding::title).toList();
  }

  private static String schema(String name, String property) {
    return "#/components/schemas/" + name + "/properties/" + property;
  }

  private void missing(String schema, String property, String reader) {
    violation(
        "MISSING", "GET /api/x", schema(schema, property), "number", "missing", false, reader);
  }

  private void violation(
      String kind,
      String operation,
      String place,
      String expected,
      String seen,
      boolean incidental,
      String reader) {
    int number = scenarios.size() + 1;
    RecordedViolation violation =
        new RecordedViolation(
            place + " is " + seen + ", not " + expected,
            new Cause(operation, kind, place, seen),
            1,
            List.of(),
            expected,
            seen,
            "",
            List.of(),
            0,
            "",
            incidental);
    scenarios.add(
        new ScenarioResult(
            new ScenarioRef("TG-" + number, "S", "F", "R" + number, "f.feature", number),
            incidental ? Outcome.CONFORMANT : Outcome.BROKEN,
            "",
            0,
            "",
            List.of(),
            0,
            List.of(violation),
            List.of(),
            List.of(),
            List.of(new RecordedCall("GET", "/api/x", reader, 200, Instant.EPOCH, 1, -1))));
  }
}
