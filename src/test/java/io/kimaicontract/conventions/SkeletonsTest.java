package io.kimaicontract.conventions;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.contract.source.PinnedContracts;
import io.kimaicontract.fixture.EffectsFile;
import io.kimaicontract.scaffold.FeatureIndex;
import io.kimaicontract.scaffold.Scaffold;
import io.kimaicontract.target.KimaiVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Skeletons of every operation of a release keep the conventions and use known steps only. */
class SkeletonsTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"2.16.0", "2.24.0", "2.65.0"})
  void keepTheConventions(String version) throws IOException {
    Contract contract = PinnedContracts.nearest(KimaiVersion.of(version), "");
    Map<String, String> files =
        Scaffold.of(
            contract,
            contract.operations(),
            new FeatureIndex(List.of()),
            Map.of(),
            EffectsFile.onCaller());
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(directory.resolve(file.getKey()), file.getValue());
    }
    DryRun steps = DryRun.of(directory.toString());

    assertThat(
        GherkinLint.check(
            files.entrySet().stream()
                .map(f -> new FeatureFiles.File(f.getKey(), f.getValue()))
                .toList()),
        empty());
    assertThat(steps.unmatched(), empty());
    assertThat(steps.scenarios(), greaterThan(contract.operations().size()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.16.0", "2.24.0", "2.65.0", "2.66.0"})
  void changeNoAccountButThoseOfTheRun(String version) {
    Contract contract = PinnedContracts.nearest(KimaiVersion.of(version), "");
    Predicate<Operation> onCaller = EffectsFile.onCaller();
    for (Operation operation : contract.operations()) {
      String text =
          Scaffold.of(contract, List.of(operation), new FeatureIndex(List.of()), Map.of(), onCaller)
              .values()
              .iterator()
              .next();
      String caller = onCaller.test(operation) ? "John" : "Susan";
      assertThat(text, containsString("      When " + caller + " calls " + operation.method()));
      assertThat(operation.name(), text.contains("Susan calls"), is(caller.equals("Susan")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE /api/dashboard/widgets",
        "POST /api/dashboard/widgets/{widget}",
        "POST /api/favorites/timesheets/{id}",
        "DELETE /api/favorites/timesheets/{id}",
        "POST /api/timesheets",
        "GET /api/timesheets/{id}/restart",
        "PATCH /api/timesheets/{id}/restart",
        "POST /api/something/new"
      })
  void someOperationsChangeTheCallersAccount(String operation) {
    assertThat(EffectsFile.onCaller().test(Operation.named(operation)), is(true));
  }
}
