package io.kimaicontract.verdict.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.kimaicontract.report.SampleRun;
import io.kimaicontract.report.Samples;
import io.kimaicontract.verdict.result.Cause;
import io.kimaicontract.verdict.result.RootCause;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunSummaryTest {
  private static final String SCHEMA = "#/components/schemas/TimesheetEntity/properties/end";
  private final Run run = Samples.run().run();

  @Test
  void findsOneCauseBehindSeveralScenariosAndOperations() {
    var first = RunSummary.of(run).findings().get(1);
    assertEquals(
        List.of("[TS-13]", "[TS-12]"),
        first.broken().stream().map(ScenarioResult::handle).toList());
    assertEquals(List.of("/0/end", "/1/end", "/2/end"), first.first().at());
  }

  @Test
  void groupsWhatWasNotCheckedByReason() {
    assertEquals(2, RunSummary.of(run).unchecked().get(0).hits().size());
  }

  @Test
  void keepsWhatIsNotAboutTheTargetApart() {
    Run mixed =
        Samples.run(
                SampleRun.of(
                    Samples.unchecked("TO-1", "no token was given"),
                    Samples.unchecked("TO-2", "a user is lacking"),
                    Samples.unchecked("TO-3", "a user is lacking"),
                    Samples.unchecked("TO-4", "not applicable: Kimai has it since 2.65.0")))
            .run();

    assertEquals(
        List.of("a user is lacking", "no token was given"),
        RunSummary.of(mixed).unchecked().stream().map(g -> g.key()).toList());
    assertEquals(
        List.of("Kimai has it since 2.65.0"),
        RunSummary.of(mixed).notApplicable().stream().map(g -> g.key()).toList());
  }

  @Test
  void listsDefectsFirst() {
    assertEquals(
        List.of("BUG-BEGIN-NULL", "DEV-OFFSET"),
        RunSummary.of(run).known().stream().map(g -> g.key().id()).toList());
  }

  @Test
  void ordersScenariosByFileAndLineHoweverTheyEnded() {
    assertEquals(
        List.of("[TS-13]", "[TS-99]", "[TS-12]", "[TS-40]"),
        run.scenarios().stream().limit(4).map(ScenarioResult::handle).toList());
  }

  @Test
  void takesValuesOfOneTypeOrFormAsOneCause() {
    assertEquals(key("TYPE", SCHEMA, "1"), key("TYPE", SCHEMA, "22.5"));
    assertNotEquals(key("TYPE", SCHEMA, "1"), key("TYPE", SCHEMA, "null"));
    assertEquals(
        key("FORMAT", SCHEMA, "\"2026-11-23T19:00:00+0100\""),
        key("FORMAT", SCHEMA, "\"2025-01-02T03:04:05+0200\""));
    assertNotEquals(key("STATUS", "#/paths", "500"), key("STATUS", "#/paths", "404"));
  }

  @Test
  void takesTokensThatAreRefusedAsOneCauseWhateverTheRule() {
    Cause read = new Cause("GET /api/timesheets", "RULE", "status", "401 Unauthorized");
    Cause made =
        new Cause("POST /api/customers", "RULE", "making a customer", "401 Unauthorized, 20 ms");
    assertEquals(RootCause.of("one rule", read), RootCause.of("another", made));
    Cause forbidden = new Cause("GET /api/timesheets", "RULE", "status", "403 Forbidden");
    assertNotEquals(RootCause.of("one rule", forbidden), RootCause.of("another", forbidden));
  }

  private static RootCause key(String kind, String place, String seen) {
    return RootCause.of("", new Cause("GET /api/timesheets", kind, place, seen));
  }
}
