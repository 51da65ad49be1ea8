package io.kimaicontract.sweep;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a search found.
 *
 * @param leftovers what runs left, in the order in which it is removed
 * @param unseen what could not be looked for, and why
 */
public record Findings(List<Leftover> leftovers, Map<String, String> unseen) {

  /** The ids of the runs that left something. */
  public List<String> runs() {
    return List.copyOf(new TreeSet<>(leftovers.stream().map(Leftover::run).toList()));
  }

  /** What was found of a kind. */
  public List<Leftover> of(Kind kind) {
    return leftovers.stream().filter(l -> l.kind() == kind).toList();
  }
}
