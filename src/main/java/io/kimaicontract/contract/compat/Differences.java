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

/** Merges findings of many operations into one difference for each cause. */
final class Differences {
  private static final Comparator<Difference> SEVERE_FIRST =
      Comparator.comparing(Difference::impact)
          .thenComparing(Difference::kind)
          .thenComparing(Difference::change);

  private final Map<Cause, Sightings> found = new LinkedHashMap<>();

  /** The part of a finding that all operations share. */
  private record Cause(Kind kind, Change change, String subject, String before, String after) {}

  /** The operations that show it, and its impact there. */
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

  /** All differences, breaking ones first. */
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
