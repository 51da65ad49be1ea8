package io.kimaicontract.mutant.generated;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;

import io.kimaicontract.mutant.engine.DetectionCheck;
import io.kimaicontract.mutant.engine.KillRate;
import io.kimaicontract.mutant.engine.MarkdownReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A scenario notices when a list ignores one of its documented parameters. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListParameterTest {

  private final DetectionCheck detectionCheck = DetectionCheck.onHealthyServer();
  private final List<KillRate> killRates = new ArrayList<>();

  static Stream<String> lists() {
    return ListParameter.all().stream().map(ListParameter::path).distinct();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void noticed(String list) {
    List<ListParameter> mutants =
        ListParameter.all().stream().filter(p -> p.path().equals(list)).toList();
    List<ListParameter> survivors =
        mutants.stream().filter(p -> !detectionCheck.isNoticed(p.heedless(), p::isSent)).toList();
    List<String> names = survivors.stream().map(ListParameter::toString).toList();
    killRates.add(new KillRate(list, mutants.size(), names));
    assertThat("ignored by the list, and nobody notices", names, empty());
    assertThat(
        "never looked at, and nobody notices",
        survivors.stream().filter(p -> !detectionCheck.isNoticed(p.blind(), p::isSent)).toList(),
        empty());
  }

  @AfterAll
  void table() {
    MarkdownReport markdownReport =
        new MarkdownReport("Lists that ignore a parameter").rates("Killed, by list", killRates);
    markdownReport.write("list-parameters.md");
  }
}
