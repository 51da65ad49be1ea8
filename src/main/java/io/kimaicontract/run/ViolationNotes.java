package io.kimaicontract.run;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.source.PinnedContracts;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.verdict.finding.SchemaPlace;
import io.kimaicontract.verdict.result.Line;
import io.kimaicontract.verdict.result.RecordedViolation;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.SeenAnswers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Notes at violations what only the whole run shows: for whom a property is missing and for whom it
 * is there, and what the last known release declares at the place.
 */
public final class ViolationNotes {
  private static final String COMPONENTS = "#/components/schemas/";

  private final SeenAnswers seenAnswers;
  private final Optional<KimaiVersion> lastKnown;
  private final Optional<Contract> before;
  private final Map<SchemaPlace, String> readers = new LinkedHashMap<>();

  /**
   * Notes from the answers of the run.
   *
   * @param lastKnown the newest known release, for a target that is newer
   */
  public ViolationNotes(SeenAnswers seenAnswers, Optional<KimaiVersion> lastKnown) {
    this.seenAnswers = seenAnswers;
    this.lastKnown = lastKnown;
    this.before = lastKnown.map(v -> PinnedContracts.nearest(v, "to compare with"));
  }

  /** The result with the notes. */
  public ScenarioResult added(ScenarioResult result) {
    return result.violations().isEmpty()
        ? result
        : result.withViolations(result.violations().stream().map(this::noted).toList());
  }

  private RecordedViolation noted(RecordedViolation violation) {
    RecordedViolation noted = violation;
    String pointer = violation.cause().place();
    if (violation.cause().kind().equals("MISSING") && pointer.startsWith(COMPONENTS)) {
      String sentence = readers.computeIfAbsent(SchemaPlace.of(pointer), this::readers);
      noted = sentence.isEmpty() ? noted : noted.explained(new Line(Line.READERS, sentence));
    }
    String since = since(pointer);
    return since.isEmpty() ? noted : noted.explained(new Line("since", since));
  }

  private String since(String pointer) {
    if (!pointer.startsWith("#/") || lastKnown.isEmpty()) {
      return "";
    }
    KimaiVersion release = lastKnown.get();
    String known = release.major() + "." + release.minor();
    return before.filter(contract -> !contract.at(pointer).isMissingNode()).isPresent()
        ? "the document of " + known + " declares it too: the behaviour has changed"
        : "the document of " + known + " does not declare it";
  }

  private String readers(SchemaPlace place) {
    Set<String> having = new TreeSet<>();
    Set<String> lacking = new TreeSet<>();
    for (SeenAnswers.Schema schema : seenAnswers.schemas()) {
      if (SchemaPlace.of(COMPONENTS + schema.name()).family().equals(place.family())) {
        schema.properties().stream()
            .filter(p -> p.name().equals(place.property()))
            .forEach(
                p -> {
                  p.seen().keySet().forEach(r -> having.add(name(r)));
                  p.missing().keySet().forEach(r -> lacking.add(name(r)));
                });
      }
    }
    if (lacking.isEmpty()) {
      return "";
    }
    Set<String> always = new TreeSet<>(having);
    always.removeAll(lacking);
    return always.isEmpty()
        ? "missing for " + listed(lacking)
        : "missing for "
            + listed(lacking)
            + ", present for "
            + listed(always)
            + ": depends on the reader";
  }

  private static String name(String caller) {
    return caller.replaceAll(" \\(.*", "");
  }

  private static String listed(Set<String> names) {
    List<String> all = List.copyOf(names);
    return all.size() == 1
        ? all.get(0)
        : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
  }
}
