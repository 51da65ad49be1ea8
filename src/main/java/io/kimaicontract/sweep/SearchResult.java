package io.kimaicontract.sweep;

import io.kimaicontract.api.ResourceType;
import io.kimaicontract.users.CleanupResult.Trace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a search found.
 *
 * @param leftovers what runs left, in the order in which it is removed
 * @param unseen what could not be looked for, and why
 */
public record SearchResult(List<Leftover> leftovers, Map<String, String> unseen) {

  /** The ids of the runs that left something. */
  public List<String> runs() {
    return List.copyOf(new TreeSet<>(leftovers.stream().map(Leftover::run).toList()));
  }

  /** Whether the search would have found such a resource. */
  boolean wouldShow(ResourceType resourceType, Trace trace) {
    return switch (trace) {
      case LISTED -> sees(resourceType.plural());
      case HIDDEN -> sees(resourceType.plural()) && sees("hidden " + resourceType.plural());
      case UNLISTED -> false;
    };
  }

  private boolean sees(String what) {
    return unseen.keySet().stream().noneMatch(u -> u.equals(what) || u.startsWith(what + " of "));
  }

  /** The same resource, if it was found. */
  Optional<Leftover> same(Leftover other) {
    return of(other.resourceType()).stream().filter(one -> one.id() == other.id()).findFirst();
  }

  /** The leftovers of a type. */
  public List<Leftover> of(ResourceType resourceType) {
    return leftovers.stream().filter(l -> l.resourceType() == resourceType).toList();
  }
}
