package io.kimaicontract.run;

import io.kimaicontract.mutant.engine.DirectTransport;
import io.kimaicontract.reference.MemoryKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.verdict.ExchangeLog;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import org.junit.jupiter.api.Test;
import java.nio.file.*;

class ChangedPermissionsTest {
  @Test
  void run() throws Exception {
    String like = System.getProperty("like", "");
    ReferenceOptions options = like.isEmpty() ? ReferenceOptions.documented() : ReferenceOptions.like(like);
    MemoryKimai kimai = MemoryKimai.of(options);
    for (String line : Files.readAllLines(Path.of(System.getProperty("perm")))) {
      String[] w = line.substring(1).split(" ");
      kimai.state().permissions().set("ROLE_" + w[0], w[1], line.startsWith("+"));
    }
    RunReport report =
        new ContractRun(
                DirectTransport.connection(kimai, false), ReferenceRun.runPlan(Ledger.builtIn(), 1))
            .run(RunListeners.of(new RunListener() {}, ExchangeLog.NONE));
    int n = 0;
    for (var r : report.run().scenarios()) {
      if (!r.isNotApplicable()) n++;
      if (r.outcome() == Outcome.BROKEN || r.outcome() == Outcome.SUITE_ERROR || (r.outcome() == Outcome.NOT_CHECKED && !r.isNotApplicable())) {
        System.out.println(r.outcome() + " " + r.scenario().title() + " | " + r.step() + " | " + r.reason() + " | " + r.violations().stream().map(v -> v.title()).toList());
      }
    }
    System.out.println(report.exitCode() + " applicable " + n);
    System.out.println(report.run().failures() + " left " + report.run().leftovers());
  }
}
