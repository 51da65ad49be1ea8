package io.kimaicontract.recording;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import io.kimaicontract.contract.AnswerCheck;
import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.ContractSource;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.SchemaViolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The recordings win: every difference in them is in the ledger, and the ledger explains some. */
class RecordingsTest {

  @ParameterizedTest
  @FieldSource("io.kimaicontract.recording.Recording#VERSIONS")
  void noNewViolationInUnmodifiedKimai(String version) throws IOException {
    Ledger ledger = Ledger.builtIn();
    TreeSet<String> unexplained = new TreeSet<>();
    TreeSet<String> used = new TreeSet<>();
    List<SchemaViolation> all = violations(version);
    for (SchemaViolation violation : all) {
      ledger
          .explain(KimaiVersion.of(version), "", violation)
          .ifPresentOrElse(
              d -> used.add(d.id()),
              () ->
                  unexplained.add(violation.title() + " @ " + violation.schemaFinding().schema()));
    }
    System.out.printf(
        "recording %s: %d differences, explained by %d entries%n",
        version, all.size(), used.size());
    assertThat(unexplained, empty());
    assertThat(used, hasSize(greaterThan(10)));
  }

  private static List<SchemaViolation> violations(String version) throws IOException {
    Path pinned = Path.of("src/main/resources/contracts/kimai-" + version + ".json");
    Contract contract =
        Contract.parse(Files.readString(pinned), new ContractSource.Given(pinned.toString()));
    AnswerCheck check = new AnswerCheck(contract, (role, permission) -> true);
    List<SchemaViolation> found = new ArrayList<>();
    for (Recording recording : Recording.of(version)) {
      Exchange exchange = recording.exchange();
      String operation =
          contract
              .find(exchange.request().method(), exchange.request().path())
              .map(Operation::name)
              .orElse("");
      check.check(exchange).forEach(f -> found.add(new SchemaViolation(operation, f, exchange)));
    }
    return found;
  }
}
