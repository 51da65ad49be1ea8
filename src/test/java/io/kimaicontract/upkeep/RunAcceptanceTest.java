package io.kimaicontract.upkeep;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.report.SampleRun;
import io.kimaicontract.report.Samples;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.verdict.AcceptanceTerms;
import io.kimaicontract.verdict.Deviation;
import io.kimaicontract.verdict.DeviationMatcher;
import io.kimaicontract.verdict.LedgerFile;
import io.kimaicontract.verdict.result.Cause;
import io.kimaicontract.verdict.result.Run;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One entry for each finding, which explains it and nothing else. */
class RunAcceptanceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
  private static final Run RUN = Samples.run().run();
  private static final LedgerFile NONE = LedgerFile.parse("own.yaml", "");
  private static final AcceptanceTerms TERMS =
      new AcceptanceTerms("it's ours", "KIM-7", Optional.of(LocalDate.of(2026, 12, 31)));

  @Test
  void writesAnEntryForEachFinding() {
    assertThat(
        accept(NONE).text(),
        is(
            """
            - id: ACC-TS-13-ORDER
              title: 'order is oldest first, not newest first, in GET /api/timesheets'
              scenarios: ['TS-13']
              kinds: ['RULE']
              places: ['order']
              seen: 'oldest first'
              reason: 'it''s ours'
              ticket: 'KIM-7'
              expires: 2026-12-31
              evidence: 'run 1a2b on 2026-11-23 of Kimai 2.24.0: [TS-13]'

            - id: ACC-TIMESHEET-ENTITY-END
              title: 'end of Timesheet is missing for John (user), in GET /api/timesheets and PATCH /api/timesheets/{id}/stop'
              kinds: ['MISSING']
              places: ['#/components/schemas/TimesheetEntity/properties/end']
              seen: 'missing'
              reason: 'it''s ours'
              ticket: 'KIM-7'
              expires: 2026-12-31
              evidence: 'run 1a2b on 2026-11-23 of Kimai 2.24.0: [TS-13], [TS-12]'
            """));
  }

  @ParameterizedTest
  @CsvSource({
    "TS-13, GET /api/timesheets, RULE, order, oldest first, true",
    "TS-13, GET /api/timesheets, RULE, order, random,       false",
    "TS-14, GET /api/timesheets, RULE, order, oldest first, false",
    "TS-13, GET /api/timesheets, RULE, size,  oldest first, false",
    "TS-13, GET /api/timesheets, TYPE, order, oldest first, false",
    "TS-99, GET /api/tags, MISSING, #/components/schemas/TimesheetEntity/properties/end, missing, true",
    "TS-99, GET /api/tags, MISSING, #/components/schemas/TimesheetEntity/properties/begin, missing, false",
    "TS-99, GET /api/tags, TYPE, #/components/schemas/TimesheetEntity/properties/end, missing, false"
  })
  void explainsTheFindingAndNothingElse(
      String scenario, String operation, String kind, String place, String seen, boolean covers) {
    List<DeviationMatcher> matchers =
        LedgerFile.parse("own.yaml", accept(NONE).text()).entries().stream()
            .map(Deviation::deviationMatcher)
            .toList();
    Cause cause = new Cause(operation, kind, place, seen);

    assertThat(matchers.stream().anyMatch(m -> m.covers(scenario, cause, "")), is(covers));
  }

  @Test
  void appendsAndLosesNothing() {
    String before =
        """
        # ours
        - id: ACC-TS-13-ORDER # taken
          title: Another
          places: /x
          seen: x
          evidence: seen""";
    RunAcceptance.Accepted accepted = accept(LedgerFile.parse("own.yaml", before), "order");

    assertThat(
        accepted.findings(),
        contains(
            new RunAcceptance.AcceptedFinding(
                "ACC-TS-13-ORDER-2",
                "order is oldest first, not newest first, in GET /api/timesheets",
                1)));
    assertThat(accepted.text(), startsWith(before + "\n\n- id: ACC-TS-13-ORDER-2\n"));
  }

  @Test
  void keepsTheIndentationOfAFile() {
    String before =
        "  - id: DEV-A\n    title: One\n    places: /x\n    seen: x\n    evidence: seen\n";

    assertThat(
        accept(LedgerFile.parse("own.yaml", before), "order").text(),
        startsWith(before + "\n  - id: ACC-TS-13-ORDER\n    title: "));
  }

  @Test
  void acceptsNothingTwice() {
    LedgerFile once = LedgerFile.parse("own.yaml", accept(NONE, "order").text());
    RunAcceptance.Accepted rest = accept(once);
    LedgerFile twice = LedgerFile.parse("own.yaml", rest.text());

    assertThat(
        rest.findings().stream().map(RunAcceptance.AcceptedFinding::id).toList(),
        contains("ACC-TIMESHEET-ENTITY-END"));
    assertThat(
        refused(RUN, twice), is("own.yaml accepts that already; a run with --deviations uses it"));
  }

  @Test
  void acceptsAgainWhatHasExpired() {
    String expired = accept(NONE, "order").text().replace("2026-12-31", "2026-11-28");

    assertThat(
        accept(LedgerFile.parse("own.yaml", expired), "order").findings().get(0).id(),
        is("ACC-TS-13-ORDER-2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "ORDER", "not newest"})
  void selects(String selector) {
    assertThat(
        accept(NONE, selector).findings().stream().map(RunAcceptance.AcceptedFinding::id).toList(),
        contains("ACC-TS-13-ORDER"));
  }

  @Test
  void selectsByScenario() {
    assertThat(
        accept(NONE, "TS-12").findings().stream().map(RunAcceptance.AcceptedFinding::id).toList(),
        contains("ACC-TIMESHEET-ENTITY-END"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "TS-77", "nothing like it", " "})
  void refusesASelectorThatSelectsNothing(String selector) {
    assertThat(
        refused(RUN, NONE, selector), startsWith("--only '" + selector + "' selects nothing; "));
  }

  @Test
  void refusesARunWithoutNewViolations() {
    Run clean = Samples.run(SampleRun.of(Samples.conformant("TO-1", 3))).run();

    assertThat(refused(clean, NONE), is("the run found nothing new; there is nothing to accept"));
  }

  @Test
  void refusesAFileOnOneLine() {
    LedgerFile file =
        LedgerFile.parse("own.yaml", "[{id: DEV-B, title: a, places: /b, seen: x, evidence: y}]\n");

    assertThat(refused(RUN, file), containsString("own.yaml cannot be appended to; write it as"));
  }

  private static RunAcceptance.Accepted accept(LedgerFile file, String... selectors) {
    return new RunAcceptance(RUN, file, TERMS, TODAY).accept(List.of(selectors));
  }

  private static String refused(Run run, LedgerFile file, String... selectors) {
    return String.valueOf(
        assertThrows(
                UsageException.class,
                () -> new RunAcceptance(run, file, TERMS, TODAY).accept(List.of(selectors)))
            .getMessage());
  }
}
