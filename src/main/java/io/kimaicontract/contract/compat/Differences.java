package io.kimaicontract.contract.compat;

import io.kimaicontract.contract.compat.Difference.Change;
import io.kimaicontract.contract.compat.Difference.Kind;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is met in many operations into one difference a cause. */
final class Differences {
  private static final Comparator<Difference> SEVERE_FIRST =
      Comparator.comparing(Difference::impact)
          .thenComparing(Difference::kind)
          .thenComparing(Difference::change);

  private final Map<Cause, Sightings> found = new LinkedHashMap<>();

  /** What is the same wherever it is met. */
  private record Cause(Kind kind, Change change, String subject, String before, String after) {}

  /** Where it was met, and what it means there. */
  private static final class Sightings {
    private final String place;
    private Impact impact;
    private final Set<Direction> directions = EnumSet.noneOf(Direction.class);
    private final Set<String> operations = new LinkedHashSet<>();

    Sightings(String place, Impact impact) {
      this.place = place;
      this.impact = impact;
    }

    void add(Impact worth, String operation, @Nullable Direction direction) {
      impact = impact.or(worth);
      operations.add(operation);
      if (direction != null) {
        directions.add(direction);
      }
    }
  }

  void add(Spot spot, Finding finding) {
    add(spot.operation(), spot.direction(), finding);
  }

  void add(String operation, @Nullable Direction direction, Finding finding) {
    Cause cause =
        new Cause(
            finding.kind(), finding.change(), finding.subject(), finding.before(), finding.after());
    found
        .computeIfAbsent(cause, ignored -> new Sightings(finding.place(), finding.impact()))
        .add(finding.impact(), operation, direction);
  }

  /** All of them, the breaking ones first. */
  List<Difference> list() {
    return found.entrySet().stream()
        .map(e -> difference(e.getKey(), e.getValue()))
        .sorted(SEVERE_FIRST)
        .toList();
  }

  private static Difference difference(Cause cause, Sightings sightings) {
    return new Difference(
        cause.kind,
        cause.change,
        sightings.impact,
        List.copyOf(sightings.directions),
        cause.subject,
        sightings.place,
        cause.before,
        cause.after,
        List.copyOf(sightings.operations));
  }
}
