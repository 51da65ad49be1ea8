package io.kimaicontract.contract.compat;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.ContractSource;
import io.kimaicontract.contract.source.PinnedContracts;
import io.kimaicontract.http.Json;
import io.kimaicontract.target.KimaiVersion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** What a document may not take back, by the version that serves it. */
class ReleaseBaselineTest {
  private static final String ALIAS = "/components/schemas/User/properties/alias";

  @ParameterizedTest
  @CsvSource({"2.16.0", "2.24.0", "2.45.0", "2.58.0", "2.65.0", "2.66.0"})
  void aReleasePromisesWhatItPromised(String version) {
    assertThat(lost(contract(document(version)), version), empty());
  }

  @ParameterizedTest
  @CsvSource({"2.65.0", "2.65.3"})
  void aPropertyThatIsGoneIsToldOnceWhereverItIsUsed(String version) {
    ObjectNode document = document("2.65.0");
    ((ObjectNode) document.at("/components/schemas/User/properties")).remove("alias");

    assertThat(lost(contract(document), version), contains("MISSING #" + ALIAS));
  }

  @Test
  void aTypeThatChanges() {
    ObjectNode document = document("2.24.0");
    ((ObjectNode) document.at(ALIAS)).put("type", "integer");

    assertThat(lost(contract(document), "2.24.0"), contains("TYPE #" + ALIAS));
  }

  @Test
  void betweenTwoReleasesWhatBothPromise() {
    ObjectNode document = document("2.24.0");
    ((ObjectNode) document.at("/components/schemas/User/properties")).remove("alias");

    assertThat(lost(contract(document), "2.30.0"), contains("MISSING #" + ALIAS));
  }

  @Test
  void whatOneOfTwoReleasesHadIsNoPromise() {
    assertThat(lost(contract(document("2.24.0")), "2.30.0"), empty());
  }

  @ParameterizedTest
  @CsvSource({"2.67.0", "3.0.0", "2.15.0"})
  void nothingIsKnownOfNewerAndOlderOnes(String version) {
    Contract served = contract(document("2.66.0"));

    assertThat(ReleaseBaseline.lostBy(served, KimaiVersion.of(version)), is(Optional.empty()));
  }

  private static List<String> lost(Contract served, String version) {
    return ReleaseBaseline.lostBy(served, KimaiVersion.of(version)).orElseThrow().stream()
        .map(f -> f.kind() + " " + f.schema())
        .toList();
  }

  private static ObjectNode document(String version) {
    return (ObjectNode)
        PinnedContracts.nearest(KimaiVersion.of(version), "a test").original().deepCopy();
  }

  private static Contract contract(ObjectNode document) {
    return Contract.parse(Json.write(document), new ContractSource.DocJson("a test"));
  }
}
