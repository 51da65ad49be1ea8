package io.kimaicontract.report.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kimaicontract.report.Golden;
import io.kimaicontract.report.Samples;
import io.kimaicontract.verdict.result.ScenarioResult;
import org.junit.jupiter.api.Test;

class FailureTextTest {
  @Test
  void readsAsInTheDesign() {
    assertEquals(
        """
        FAILED [TS-12] John stops his running timesheet
          rule      Only a running timesheet can be stopped, and stopping sets its end
          at        features/resources/timesheets/stopping.feature:7   And the timesheet has an end
          sent      PATCH /api/timesheets/41/stop            as John (user)
          answered  200 OK, 38 ms
          expected  /end   string, ISO 8601 date-time with offset
          but       /end   was missing
          contract  #/components/schemas/TimesheetEntity/properties/end
          reproduce curl -X PATCH -H "Authorization: Bearer $JOHN_TOKEN" 'http://127.0.0.1:40123/api/timesheets/41/stop'
        """,
        text(Samples.stopping()));
  }

  @Test
  void foldsOneCauseAndSeparatesTwo() {
    Golden.assertSame("failure-two-causes.txt", text(Samples.listing()));
  }

  @Test
  void namesTheSuiteWhereTheSuiteFailed() {
    Golden.assertSame("failure-suite-error.txt", text(Samples.suiteError()));
  }

  private static String text(ScenarioResult result) {
    return FailureText.of(result);
  }
}
