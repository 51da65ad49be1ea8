package io.kimaicontract.release;

import io.kimaicontract.contract.compat.Impact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Changes of which the same is to be said.
 *
 * @param area what shows them
 * @param impact what they mean for clients
 * @param accepted the entry of the ledger that accepts them; empty if none
 * @param what what happened
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

  /** How it is rated, in capitals where a client breaks. */
  String rating() {
    String word = impact.name().toLowerCase(Locale.ROOT);
    return isAccepted() ? "accepted" : impact == Impact.BREAKING ? "BREAKING" : word;
  }

  /** What happened, how often, and to what. */
  String sentence() {
    String count = changes.size() == 1 ? "" : " (" + changes.size() + ")";
    return what + count + ": " + subjects();
  }

  /** What it happened to; properties of several schemas are told once. */
  String subjects() {
    return Subjects.of(changes.stream().map(Change::subject).toList());
  }
}
