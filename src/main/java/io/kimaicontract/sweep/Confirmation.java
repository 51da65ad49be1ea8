package io.kimaicontract.sweep;

import io.kimaicontract.api.ResourceType;
import io.kimaicontract.users.CleanupResult;
import io.kimaicontract.users.CleanupResult.Disabled;
import io.kimaicontract.users.CleanupResult.PerhapsCreated;
import io.kimaicontract.users.CleanupResult.Trace;
import io.kimaicontract.users.CleanupResult.Undone;
import java.util.Optional;

/**
 * Decides whether a resource is gone: by what a search found, or else by a request for it.
 *
 * @param sweepSession sends the requests
 * @param found what the search found; it is reported already
 */
record Confirmation(SweepSession sweepSession, SearchResult found) {
  private static final int GONE = 404;

  /** Whether the result needs no report: the resource is gone, or was found and reported. */
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

  /** Whether the search would have found it if it existed. */
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

  /**
   * Single tags and tokens cannot be read: a second deletion tells about a tag, the page about
   * tokens.
   */
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
