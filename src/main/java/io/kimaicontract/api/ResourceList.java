package io.kimaicontract.api;

/**
 * A list of the API.
 *
 * @param resourceType what it lists
 * @param suffix what its path has behind that of the collection; empty for the whole of it
 */
public record ResourceList(ResourceType resourceType, String suffix) {
  /** The list by the plural that features use, such as {@code recent timesheets}. */
  public static ResourceList of(String plural) {
    String[] words = plural.split(" ");
    return new ResourceList(
        ResourceType.at("/api/" + words[words.length - 1]).orElseThrow(),
        words.length == 1 ? "" : "/" + words[0]);
  }
}
