package io.kimaicontract.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.SchemaPaths;
import io.kimaicontract.contract.source.PinnedContracts;
import io.kimaicontract.target.Version;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The reasons of the jar speak of what there is. */
class ReasonsTest {
  /** A misspelt operation would except nothing. */
  @Test
  void everyReasonIsOfAnOperationOfAPinnedContract() {
    List<Reason> reasons = Reasons.builtIn().all();
    TreeSet<String> unknown = new TreeSet<>();
    reasons.forEach(r -> unknown.addAll(r.operations()));
    reasons.forEach(r -> unknown.addAll(r.unless().keySet()));
    PinnedContracts.versions().stream()
        .flatMap(v -> PinnedContracts.nearest(v, "").operations().stream())
        .forEach(o -> unknown.remove(o.name()));
    assertThat(unknown, empty());
    assertThat(reasons.stream().anyMatch(r -> r.text().isEmpty()), is(false));
    assertThat(reasons.isEmpty(), is(false));
  }

  /** A misspelt property would except nothing. */
  @Test
  void everyReasonIsOfAPropertyOfAPinnedContract() {
    TreeSet<String> unknown = new TreeSet<>();
    Reasons.builtIn().all().forEach(r -> unknown.addAll(r.properties()));
    unknown.remove("*");
    for (Version version : PinnedContracts.versions()) {
      Contract contract = PinnedContracts.nearest(version, "");
      SchemaPaths schemas = new SchemaPaths(contract);
      contract.operations().stream()
          .flatMap(o -> o.successPointer().stream())
          .flatMap(p -> schemas.of(p).stream())
          .forEach(path -> unknown.removeIf(p -> ("." + path).endsWith("." + p)));
    }
    assertThat(unknown, empty());
  }
}
