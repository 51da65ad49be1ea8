package io.kimaicontract.sweep;

import io.kimaicontract.api.ResourceType;
import io.kimaicontract.users.CleanupResult;
import io.kimaicontract.users.CleanupResult.Disabled;
import io.kimaicontract.users.CleanupResult.PerhapsCreated;
import io.kimaicontract.users.CleanupResult.Trace;
import io.kimaicontract.users.CleanupResult.Undone;
import java.util.Optional;

/**
 * Settles what became of single things: by what a search found, or else by asking for each.
 *
 * @param sweepSession asks
 * @param found what the search found, all of which is told already
 */
record Confirmation(SweepSession sweepSession, SearchResult found) {
  private static final int GONE = 404;

  /** Whether there is nothing more to be said: it is seen to be gone, or was found and told. */
  boolean settles(CleanupResult result) {
    String path = result.path();
    if (result instanceof Undone undone) {
      return path.isEmpty() || shows(path, undone.trace()) || isGone(path);
    }
    if (result instanceof PerhapsCreated perhaps) {
      return shows(path, perhaps.trace());
    }
    return result instanceof Disabled ? shows(path, Trace.LISTED) : isFound(path) || isGone(path);
  }

  /** Whether the search would have found it if it were there. */
  private boolean shows(String path, Trace trace) {
    return ResourceType.at(path)
        .filter(resourceType -> found.wouldShow(resourceType, trace))
        .isPresent();
  }

  private boolean isFound(String path) {
    return found.leftovers().stream()
        .anyMatch(
            one ->
                path.endsWith("/" + one.id())
                    && ResourceType.at(path).equals(Optional.of(one.resourceType())));
  }

  /** Tags and tokens cannot be read alone: a deletion tells of a tag, the page of tokens. */
  private boolean isGone(String path) {
    Optional<ResourceType> resourceType = ResourceType.at(path);
    if (resourceType.equals(Optional.of(ResourceType.TOKEN))) {
      return shows(path, Trace.LISTED);
    }
    if (resourceType.equals(Optional.of(ResourceType.TAG))) {
      int first = status("DELETE", path);
      return first == GONE || status("DELETE", path) == GONE;
    }
    return resourceType.isPresent() && status("GET", path) == GONE;
  }

  private int status(String method, String path) {
    return sweepSession.kimai().apiClient().send(sweepSession.caller(), method, path).status();
  }
}
