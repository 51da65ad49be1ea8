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
 * What changed for API clients from one release to another.
 *
 * @param a the older side
 * @param b the newer side
 * @param changes every change once, the breaking ones first
 * @param notes what could not be compared, and what is no change of the API
 */
public record ReleaseComparison(
    ReleaseSide a, ReleaseSide b, List<Change> changes, List<String> notes) {
  private static final String VISIBILITY = "VISIBILITY";
  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::impact).thenComparing(Change::area);

  /**
   * Compares the sides.
   *
   * @param features the texts of features, for which scenarios touch what
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

  /** What a document says of readers is told once where the runs show who they are. */
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
          "Who sees what and the forms of values are not compared: "
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

  /** How many changes have the impact. */
  public long count(Impact impact) {
    return changes.stream().filter(c -> c.impact() == impact).count();
  }

  /** How many of them an entry of the ledger accepts. */
  public long accepted() {
    return changes.stream().filter(c -> c.impact() == Impact.BREAKING && !c.breaks()).count();
  }

  /** What it says to the shell. */
  public ExitCode exitCode() {
    return changes.stream().anyMatch(Change::breaks)
        ? ExitCode.NEW_VIOLATIONS
        : ExitCode.CONFORMANT;
  }
}
