package io.kimaicontract.mutant;

import io.kimaicontract.mutant.engine.Baseline;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.MutantRunner;
import io.kimaicontract.mutant.engine.Texts;
import io.kimaicontract.report.Golden;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user reads of a broken rule, from end to end. */
class FailureTextsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one operation is open to nobody",
        "an expired token opens",
        "foreign tokens are deleted",
        "all is UTC, with Z",
        "a missing end is left out",
        "garbage is now",
        "null is false in creations"
      })
  void readsWell(String name) {
    Mutant mutant =
        MutantCatalogue.all().stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
    String text =
        MutantRunner.run(Baseline.DOCUMENTED, mutant.mutation(), mutant.location()).stream()
            .filter(r -> r.outcome() == Outcome.BROKEN)
            .findFirst()
            .map(FailureTextsTest::text)
            .orElse("nothing failed");

    Golden.assertSame("../mutant/" + name.replaceAll("\\W+", "-") + ".txt", text);
  }

  /** Without ids, times, lines and the names of the run. */
  private static String text(ScenarioResult failed) {
    return Texts.of(failed)
        .replaceAll(", \\d+(\\.\\d+)? ms", ", N ms")
        .replaceAll("/\\d{1,9}\\b", "/ID")
        .replaceAll(" +as ", "   as ")
        .replaceAll("[.]feature:\\d+", ".feature:N")
        .replaceAll("\"number\":\"\\w+\"", "\"number\":\"RUN\"")
        .replaceAll("\"(id|project|activity|user|customer)\":\\d+", "\"$1\":ID")
        .replaceAll("[0-9a-f]{6}(-\\w+)+-\\d+", "RUN");
  }
}
