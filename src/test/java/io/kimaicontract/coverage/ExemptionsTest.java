package io.kimaicontract.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.PropertyPaths;
import io.kimaicontract.contract.source.PinnedContracts;
import io.kimaicontract.target.KimaiVersion;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The reasons of the jar speak of what there is. */
class ExemptionsTest {
  /** A misspelt operation would except nothing. */
  @Test
  void everyReasonIsOfAnOperationOfAPinnedContract() {
    List<Exemption> exemptions = Exemptions.builtIn().all();
    TreeSet<String> unknown = new TreeSet<>();
    exemptions.forEach(r -> unknown.addAll(r.operations()));
    exemptions.forEach(r -> unknown.addAll(r.unless().keySet()));
    PinnedContracts.kimaiVersions().stream()
        .flatMap(v -> PinnedContracts.nearest(v, "").operations().stream())
        .forEach(o -> unknown.remove(o.name()));
    assertThat(unknown, empty());
    assertThat(exemptions.stream().anyMatch(r -> r.text().isEmpty()), is(false));
    assertThat(exemptions.isEmpty(), is(false));
  }

  /** A misspelt property would except nothing. */
  @Test
  void everyReasonIsOfAPropertyOfAPinnedContract() {
    TreeSet<String> unknown = new TreeSet<>();
    Exemptions.builtIn().all().forEach(r -> unknown.addAll(r.properties()));
    unknown.remove("*");
    for (KimaiVersion kimaiVersion : PinnedContracts.kimaiVersions()) {
      Contract contract = PinnedContracts.nearest(kimaiVersion, "");
      PropertyPaths schemas = new PropertyPaths(contract);
      contract.operations().stream()
          .flatMap(o -> o.successPointer().stream())
          .flatMap(p -> schemas.of(p).stream())
          .forEach(path -> unknown.removeIf(p -> ("." + path).endsWith("." + p)));
    }
    assertThat(unknown, empty());
  }
}
