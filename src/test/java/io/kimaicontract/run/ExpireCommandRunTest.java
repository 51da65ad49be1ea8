package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.target.Target;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import io.kimaicontract.web.TargetConnection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command that makes no token expired costs a run the scenarios that need one, and no more. */
class ExpireCommandRunTest {
  private static final int THREADS = 4;

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "echo no database; exit 7 | --expire-command exited with 7 saying 'no database'; try it alone",
        "echo 0 rows changed      | the token 'kc-[0-9a-f]+-john-\\d+' still answers 200 after --expire-command saying '0 rows changed'; it must put expires_at in the past"
      })
  void isTriedOnceAndSaid(String command, String reason) throws IOException {
    Path tries = directory.resolve("tries");
    try (ReferenceKimai reference = ReferenceKimai.start(ReferenceOptions.documented())) {
      RunReport report = run(reference, "echo $KIMAI_TOKEN_NAME >> '" + tries + "'; " + command);
      Run verdict = report.run();

      assertThat(report.exitCode(), is(ExitCode.CONFORMANT));
      assertThat(verdict.count(Outcome.CONFORMANT), is(greaterThan(10L)));
      assertThat(notChecked(verdict), hasSize(greaterThan(2)));
      assertThat(notChecked(verdict), everyItem(matchesPattern(reason)));
      assertThat(Files.readAllLines(tries), hasSize(1));
      assertThat(verdict.leftovers(), is(empty()));
      assertThat(reference.state().of(RecordType.TOKEN).all(row -> true), is(empty()));
    }
  }

  private static List<String> notChecked(Run verdict) {
    return verdict.scenarios().stream()
        .filter(r -> r.outcome() == Outcome.NOT_CHECKED && !r.isNotApplicable())
        .map(ScenarioResult::reason)
        .toList();
  }

  private static RunReport run(ReferenceKimai reference, String command) {
    TargetConnection targetConnection = ReferenceRun.connection(reference);
    Credentials login = targetConnection.target().credentials();
    TargetConnection foreign =
        TargetConnection.of(
            new Target(
                reference.url(),
                new Credentials(login.username(), login.password(), null, null, command),
                true,
                targetConnection.target().timeout()),
            targetConnection.redactor());
    Selection selection = Selection.of(Optional.empty(), Optional.of("\\[(TX|TK|AU)-"));
    return new ContractRun(foreign, ReferenceRun.runPlan(selection, Ledger.empty(), THREADS))
        .run(RunListeners.of(new RunListener() {}));
  }
}
