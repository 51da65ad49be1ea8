package io.kimaicontract.permission;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Whether a caller without view_all_data reaches a record, through the teams of the caller, the
 * record and what it belongs to. It asks the installation, each record once.
 */
final class Reach {
  private final RecordReader reader;
  private final long caller;
  private final boolean byVoter;
  private final Map<String, JsonNode> known = new HashMap<>();

  /**
   * The reach of the account.
   *
   * @param byVoter whether teamleads and administrators reach users without a team, too
   */
  Reach(RecordReader reader, long caller, boolean byVoter) {
    this.reader = reader;
    this.caller = caller;
    this.byVoter = byVoter;
  }

  /** A record of the installation; a missing node if there is none. */
  JsonNode record(String kind, long id) {
    return known.computeIfAbsent(
        kind + " " + id, key -> reader.read(PermissionEntry.plural(kind), id));
  }

  /** Whether the record is within reach; a record that does not exist is. */
  boolean reaches(String kind, long id) {
    JsonNode one = record(kind, id);
    return one.isMissingNode()
        || switch (kind) {
          case "timesheet" -> reachesTimesheet(one);
          case "work" -> true;
          case "user" -> reachesUser(id, one);
          case "team" -> leads().contains(id);
          case "invoice" -> reaches("customer", one.path("customer").path("id").asLong(0));
          default -> reachesMasterData(kind, one);
        };
  }

  /** Whether the project and the activity of a timesheet are within reach. */
  boolean reachesWork(long timesheet) {
    JsonNode one = record("timesheet", timesheet);
    return reaches("project", id(one.path("project")))
        && reaches("activity", id(one.path("activity")));
  }

  /** Whether the caller may choose this user in a form: oneself, and the members of led teams. */
  boolean mayChoose(long user) {
    return user == caller || intersects(teams(user, false), leads());
  }

  /** Whether the team has the member. */
  boolean isMember(long team, long user) {
    return record("team", team)
        .path("members")
        .valueStream()
        .anyMatch(member -> id(member.path("user")) == user);
  }

  /** Whether a timesheet is in lists: its project is within reach, and the owner is led. */
  boolean lists(JsonNode timesheet) {
    return reaches("project", id(timesheet.path("project")));
  }

  /** Whether the caller leads a team of the record, or of what it belongs to. */
  boolean leadsTeamOf(String kind, long id) {
    return kind.equals("team") ? leads().contains(id) : intersects(teamsOf(kind, id), leads());
  }

  /** Whether the caller is in a team of the record, or of what it belongs to. */
  boolean isInTeamOf(String kind, long id) {
    return intersects(teamsOf(kind, id), teams(caller, false));
  }

  private boolean reachesTimesheet(JsonNode one) {
    long owner = id(one.path("user"));
    Set<Long> teams = teams(owner, false);
    return owner == caller
        || (reaches("project", id(one.path("project")))
            && reaches("activity", id(one.path("activity")))
            && (teams.isEmpty() || intersects(teams, leads())));
  }

  private boolean reachesUser(long id, JsonNode one) {
    if (id == caller) {
      return true;
    }
    Set<Long> teams = teams(id, false);
    boolean plain = one.path("roles").isEmpty();
    return one.path("enabled").asBoolean(true)
        && (intersects(teams, leads()) || (byVoter && plain && teams.isEmpty()));
  }

  private boolean reachesMasterData(String kind, JsonNode one) {
    Set<Long> teams = ids(one.path("teams"));
    String parent = parent(kind);
    long above = parent.isEmpty() ? 0 : id(one.path(parent));
    return (teams.isEmpty() || intersects(teams, teams(caller, false)))
        && (above == 0 || reaches(parent, above));
  }

  private Set<Long> teamsOf(String kind, long id) {
    JsonNode one = record(kind, id);
    Set<Long> teams = new HashSet<>(ids(one.path("teams")));
    String parent = parent(kind);
    long above = parent.isEmpty() ? 0 : id(one.path(parent));
    if (above != 0) {
      teams.addAll(teamsOf(parent, above));
    }
    return teams;
  }

  private static String parent(String kind) {
    return switch (kind) {
      case "project" -> "customer";
      case "activity" -> "project";
      default -> "";
    };
  }

  private Set<Long> leads() {
    return teams(caller, true);
  }

  private Set<Long> teams(long user, boolean led) {
    Set<Long> teams = new HashSet<>();
    for (JsonNode membership : record("user", user).path("memberships")) {
      if (!led || membership.path("teamlead").asBoolean(false)) {
        teams.add(membership.path("team").path("id").asLong(0));
      }
    }
    return teams;
  }

  private static Set<Long> ids(JsonNode list) {
    Set<Long> ids = new HashSet<>();
    list.forEach(one -> ids.add(id(one)));
    return ids;
  }

  private static long id(JsonNode one) {
    return one.isObject() ? one.path("id").asLong(0) : one.asLong(0);
  }

  private static boolean intersects(Set<Long> some, Set<Long> others) {
    return some.stream().anyMatch(others::contains);
  }
}
