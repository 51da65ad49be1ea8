package io.kimaicontract.sweep;

import io.kimaicontract.api.ResourceType;

/**
 * Something that a run made and did not remove.
 *
 * @param resourceType what it is
 * @param id its id
 * @param name its name on the target
 * @param mark the mark by which it is known, which is its name or stands in its comment
 * @param run the id of the run
 * @param enabled whether it is more than a disabled user
 */
public record Leftover(
    ResourceType resourceType, long id, String name, String mark, String run, boolean enabled) {

  /** How screens call it. */
  public String title() {
    return name.equals(mark) ? mark : mark + " ('" + name.replaceAll("\\p{Cntrl}", "?") + "')";
  }
}
