package io.kimaicontract.sweep;

import java.util.Arrays;
import java.util.Optional;

/** What runs leave behind, in the order in which it is removed: what belongs to others first. */
public enum LeftoverType {
  /** A timesheet. */
  TIMESHEET("timesheet", "timesheets"),
  /** A tag. */
  TAG("tag", "tags"),
  /** A team. */
  TEAM("team", "teams"),
  /** An activity. */
  ACTIVITY("activity", "activities"),
  /** A project. */
  PROJECT("project", "projects"),
  /** A customer. */
  CUSTOMER("customer", "customers"),
  /** An account. */
  USER("user", "users"),
  /** A token of the account that sweeps; other tokens go with their users. */
  TOKEN("token", "tokens");

  private final String noun;
  private final String plural;

  LeftoverType(String noun, String plural) {
    this.noun = noun;
    this.plural = plural;
  }

  /** The kind that a path of the API speaks of, if it is one. */
  static Optional<LeftoverType> of(String path) {
    String[] parts = path.split("/");
    String collection = path.contains("/api-token") ? "tokens" : parts.length > 2 ? parts[2] : "";
    return Arrays.stream(values())
        .filter(leftoverType -> leftoverType.plural.equals(collection))
        .findFirst();
  }

  /** One of them. */
  public String noun() {
    return noun;
  }

  /** Several of them. */
  public String plural() {
    return plural;
  }
}
