package io.kimaicontract.release;

import io.kimaicontract.contract.compat.Impact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Changes with the same title.
 *
 * @param area the source that shows them
 * @param impact the effect on clients
 * @param accepted the entry of the ledger that accepts them; empty if none
 * @param what the change, in words
 * @param changes the changes
 */
record Headline(
    Change.Area area, Impact impact, String accepted, String what, List<Change> changes) {

  private static final Comparator<Headline> ORDER =
      Comparator.comparing(Headline::isAccepted)
          .thenComparing(Headline::impact)
          .thenComparing(Headline::area)
          .thenComparing(h -> h.area == Change.Area.READERS ? -h.changes.size() : 0);

  private record Key(Change.Area area, Impact impact, String accepted, String what) {}

  /** The headlines, the most severe first, then in the order of the changes. */
  static List<Headline> of(List<Change> changes) {
    Map<Key, List<Change>> groups = new LinkedHashMap<>();
    for (Change change : changes) {
      Key key = new Key(change.area(), change.impact(), change.accepted(), change.what());
      groups.computeIfAbsent(key, ignored -> new ArrayList<>()).add(change);
    }
    return groups.entrySet().stream()
        .map(
            e ->
                new Headline(
                    e.getKey().area,
                    e.getKey().impact,
                    e.getKey().accepted,
                    e.getKey().what,
                    List.copyOf(e.getValue())))
        .sorted(ORDER)
        .toList();
  }

  boolean isAccepted() {
    return !accepted.isEmpty();
  }

  /** The rating, in capitals for breaking changes. */
  String rating() {
    String word = impact.name().toLowerCase(Locale.ROOT);
    return isAccepted() ? "accepted" : impact == Impact.BREAKING ? "BREAKING" : word;
  }

  /** The change, the number of its subjects, and the subjects. */
  String sentence() {
    String count = changes.size() == 1 ? "" : " (" + changes.size() + ")";
    return what + count + ": " + subjects();
  }

  /** The subjects; a property of several schemas is listed once. */
  String subjects() {
    return Subjects.of(changes.stream().map(Change::subject).toList());
  }
}
