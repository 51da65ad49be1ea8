package io.kimaicontract.sweep;

import io.kimaicontract.api.ResourceType;

/**
 * A resource that a run created and did not remove.
 *
 * @param resourceType its type
 * @param id its id
 * @param name its name on the target
 * @param mark the mark by which it is known, which is its name or stands in its comment
 * @param run the id of the run
 * @param enabled false for a user that is disabled already
 */
public record Leftover(
    ResourceType resourceType, long id, String name, String mark, String run, boolean enabled) {

  /** Its name on screens. */
  public String title() {
    return name.equals(mark) ? mark : mark + " ('" + name.replaceAll("\\p{Cntrl}", "?") + "')";
  }
}
