package io.kimaicontract.release;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.compat.Impact;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The changes for API clients from one release to another.
 *
 * @param a the older side
 * @param b the newer side
 * @param changes every change once, breaking ones first
 * @param notes parts that could not be compared, and facts that are no change of the API
 */
public record ReleaseComparison(
    ReleaseSide a, ReleaseSide b, List<Change> changes, List<String> notes) {
  private static final String VISIBILITY = "VISIBILITY";
  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::impact).thenComparing(Change::area);

  /**
   * Compares the sides.
   *
   * @param features the texts of features, which show the operations that scenarios call
   */
  public static ReleaseComparison of(
      ReleaseSide a, ReleaseSide b, List<String> features, Acceptance acceptance) {
    ScenarioIndex scenarios = index(a, features).and(index(b, features));
    List<Change> changes = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    if (a.contract().isPresent() && b.contract().isPresent()) {
      changes.addAll(DocumentChanges.of(a.contract().get(), b.contract().get(), scenarios));
    } else {
      ReleaseSide without = a.contract().isEmpty() ? a : b;
      notes.add("The documents are not compared: " + without.name() + " has no contract.json.");
    }
    if (a.run().isPresent() && b.run().isPresent()) {
      runs(a, b, scenarios, changes, notes);
    } else {
      notes.add(
          "Only the documents are compared; who sees what, defaults and forms of values take a run"
              + " on each side.");
    }
    return new ReleaseComparison(
        a,
        b,
        withoutRepetition(changes).map(acceptance::of).sorted(ORDER).toList(),
        List.copyOf(notes));
  }

  /** Drops a condition of the document if the runs already show its readers. */
  private static Stream<Change> withoutRepetition(List<Change> changes) {
    Set<String> shown =
        changes.stream()
            .filter(c -> c.area() == Change.Area.READERS && c.impact() == Impact.BREAKING)
            .map(Change::place)
            .collect(Collectors.toSet());
    return changes.stream()
        .filter(
            c ->
                c.area() != Change.Area.DOCUMENT
                    || !c.kind().equals(VISIBILITY)
                    || !shown.contains(c.place()));
  }

  private static void runs(
      ReleaseSide a,
      ReleaseSide b,
      ScenarioIndex scenarios,
      List<Change> changes,
      List<String> notes) {
    Run before = a.run().orElseThrow();
    Run after = b.run().orElseThrow();
    changes.addAll(DefectChanges.of(before, after));
    changes.addAll(ScenarioChanges.of(before, after));
    List<Change> values = ValueChanges.of(before, after);
    if (a.answers().isPresent() && b.answers().isPresent()) {
      changes.addAll(ReaderChanges.of(a.answers().get(), b.answers().get(), scenarios));
      values =
          DefaultChanges.merge(
              DefaultChanges.of(a.answers().get(), b.answers().get(), scenarios), values);
      changes.addAll(FormChanges.of(a.answers().get(), b.answers().get(), scenarios));
    } else {
      ReleaseSide without = a.answers().isEmpty() ? a : b;
      notes.add(
          "Readers of properties and forms of values are not compared: "
              + without.name()
              + " has no answers.json.");
    }
    changes.addAll(values);
    notes.addAll(RunNotes.of(before, after));
  }

  private static ScenarioIndex index(ReleaseSide side, List<String> features) {
    if (side.contract().isEmpty()) {
      return ScenarioIndex.none();
    }
    Contract contract = side.contract().get();
    return side.run()
        .map(run -> ScenarioIndex.of(run, contract))
        .orElseGet(() -> ScenarioIndex.of(features, contract.operations()));
  }

  /** The number of changes with the impact. */
  public long count(Impact impact) {
    return changes.stream().filter(c -> c.impact() == impact).count();
  }

  /** The number of those that an entry of the ledger accepts. */
  public long accepted() {
    return changes.stream().filter(c -> c.impact() == Impact.BREAKING && !c.breaks()).count();
  }

  /** The exit code of the comparison. */
  public ExitCode exitCode() {
    return changes.stream().anyMatch(Change::breaks)
        ? ExitCode.NEW_VIOLATIONS
        : ExitCode.CONFORMANT;
  }
}
