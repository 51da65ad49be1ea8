package io.kimaicontract.mutant.generated;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;

import io.kimaicontract.contract.Operation;
import io.kimaicontract.contract.source.PinnedContracts;
import io.kimaicontract.mutant.engine.DetectionCheck;
import io.kimaicontract.mutant.engine.MarkdownReport;
import io.kimaicontract.target.KimaiVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A scenario notices when a server refuses somebody what he may do, or does what it must refuse
 * him: each operation by each person, as far as scenarios ask.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleCellTest {
  private static final List<String> PEOPLE =
      List.of(RoleCell.NOBODY, "John", "Tony", "Anna", "Susan");

  /** Cells that no scenario can notice: they are refused for what the path names, whoever asks. */
  private static final List<String> REFUSED_BY_PATH =
      List.of(
          "done: DELETE /api/customers/{id}/comments/{comment} by Anna",
          "done: DELETE /api/projects/{id}/comments/{comment} by Anna",
          "done: PATCH /api/customers/{id}/comments/{comment}/pin by Anna",
          "done: PATCH /api/projects/{id}/comments/{comment}/pin by Anna");

  private static final KimaiVersion RELEASE = KimaiVersion.of("2.65.0");

  private final DetectionCheck detectionCheck = DetectionCheck.onHealthyServer();
  private final List<List<String>> rows = new ArrayList<>();

  static Stream<Operation> operations() {
    return PinnedContracts.nearest(RELEASE, "").operations().stream();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void noticed(Operation operation) {
    List<String> survivors = new ArrayList<>();
    List<String> row = new ArrayList<>(List.of(operation.name()));
    for (String person : PEOPLE) {
      row.add(cell(new RoleCell(operation, person), survivors));
    }
    rows.add(row);
    survivors.removeAll(REFUSED_BY_PATH);
    assertThat("wrongly refused or done, and nobody notices", survivors, empty());
  }

  /** What scenarios see of a cell: that it is granted, refused, both by whose record it is. */
  private String cell(RoleCell cell, List<String> survivors) {
    boolean granted = detectionCheck.any(cell::isGranted);
    boolean refused = detectionCheck.any(cell::isRefused);
    if (granted && !detectionCheck.isNoticed(cell.refusing(), cell::isGranted)) {
      survivors.add("refused: " + cell);
    }
    if (refused && !detectionCheck.isNoticed(cell.granting(), cell::isRefused)) {
      survivors.add("done: " + cell);
    }
    return granted ? (refused ? "yes, no" : "yes") : (refused ? "no" : "");
  }

  @AfterAll
  void table() {
    List<String> head = new ArrayList<>(List.of("operation"));
    head.addAll(PEOPLE);
    MarkdownReport markdownReport =
        new MarkdownReport("Who may do what")
            .table("What scenarios see granted and refused, each noticed when wrong", head, rows);
    markdownReport.write("role-cells.md");
  }
}
