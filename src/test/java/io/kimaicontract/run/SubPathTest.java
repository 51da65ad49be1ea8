package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Interceptor;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.target.Target;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import io.kimaicontract.web.TargetConnection;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Kimai behind a proxy that serves it below a path, and that it knows of. */
class SubPathTest {
  private static final String PREFIX = "/kimai";
  private static final Interceptor PROXY =
      (call, next) -> {
        if (!call.path().startsWith(PREFIX + "/")) {
          return Answer.empty(404);
        }
        Answer answer = next.handle(call.withPath(call.path().substring(PREFIX.length())));
        String location = answer.header("Location");
        Answer moved = location == null ? answer : answer.withHeader("Location", PREFIX + location);
        return moved.withBody(moved.body().replaceAll("(action|href)=\"/", "$1=\"" + PREFIX + "/"));
      };

  @ParameterizedTest
  @ValueSource(strings = {"2.24.0", "2.65.0"})
  void isRunLikeAnyOther(String release) {
    ReferenceOptions options = ReferenceOptions.like(release).withTampering(PROXY);
    try (ReferenceKimai reference = ReferenceKimai.start(options)) {
      RunReport report =
          new ContractRun(
                  below(ReferenceRun.connection(reference)),
                  ReferenceRun.runPlan(
                      Selection.of(Optional.empty(), Optional.of("\\[(TK|TX|CU-01)")),
                      Ledger.builtIn(),
                      2))
              .run(RunListeners.of(new RunListener() {}));
      Run verdict = report.run();

      assertThat(verdict.scenarios().size(), is(greaterThan(15)));
      assertThat(report.exitCode(), is(ExitCode.CONFORMANT));
      assertThat(verdict.count(Outcome.NOT_CHECKED), is(0L));
      assertThat(verdict.leftovers(), is(empty()));
    }
  }

  private static TargetConnection below(TargetConnection targetConnection) {
    URI url = URI.create(targetConnection.url() + PREFIX);
    Target there = targetConnection.target();
    Target target = new Target(url, there.credentials(), true, there.timeout());
    return new TargetConnection(
        target,
        TargetConnection.of(target, targetConnection.redactor()).transport(),
        targetConnection.redactor(),
        targetConnection.expirer());
  }
}
