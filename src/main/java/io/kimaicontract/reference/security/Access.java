package io.kimaicontract.reference.security;

import io.kimaicontract.reference.http.Refusal;
import io.kimaicontract.reference.release.Behaviour;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.Thing;
import java.util.List;

/** Who may do what to whom: roles, teams and their leaders (rules of chapter 19). */
public final class Access {

  private final ReferenceState state;
  private final Behaviour behaviour;

  public Access(ReferenceState state, Behaviour behaviour) {
    this.state = state;
    this.behaviour = behaviour;
  }

  @SuppressWarnings("unchecked")
  static List<String> roles(Row user) {
    return user.get("roles") instanceof List<?> roles ? (List<String>) roles : List.of();
  }

  public boolean may(Row user, String permission) {
    return state.permissions().hold(roles(user), permission);
  }

  /** Refuses with 403 what the user may not do. */
  public void demand(Row user, String permission) {
    demand(may(user, permission));
  }

  public void demand(boolean allowed) {
    if (!allowed) {
      throw Refusal.of(403);
    }
  }

  /**
   * Whether the user may do this to that customer, project or activity: by role, or as leader of
   * one of its teams.
   */
  public boolean may(Row user, String action, Thing thing, Row row) {
    if (may(user, action + "_" + thing.word())) {
      return true;
    }
    if (!may(user, action + "_teamlead_" + thing.word())) {
      return false;
    }
    return leadsOne(user, state.teamsOf(thing, row.id())) || ownerAllows(user, thing, row);
  }

  private boolean ownerAllows(Row user, Thing thing, Row row) {
    return switch (thing) {
      case PROJECT -> leadsOne(user, state.teamsOf(Thing.CUSTOMER, row.number("customer")));
      case ACTIVITY -> {
        Row project = state.of(Thing.PROJECT).find(row.number("project"));
        yield project != null
            && (leadsOne(user, state.teamsOf(Thing.PROJECT, project.id()))
                || ownerAllows(user, Thing.PROJECT, project));
      }
      default -> false;
    };
  }

  public boolean seesAll(Row user) {
    return may(user, "view_all_data");
  }

  /**
   * Whether the teams of a customer, project or activity, and of what it belongs to, let the user
   * reach it.
   */
  public boolean reaches(Row user, Thing thing, Row row) {
    if (seesAll(user)) {
      return true;
    }
    List<Row> teams = state.teamsOf(thing, row.id());
    if (!teams.isEmpty()
        && teams.stream().noneMatch(team -> team.members().containsKey(user.id()))) {
      return false;
    }
    Thing parent = thing == Thing.PROJECT ? Thing.CUSTOMER : Thing.PROJECT;
    Row above = thing == Thing.CUSTOMER ? null : state.of(parent).find(row.number(parent.word()));
    return above == null || reaches(user, parent, above);
  }

  /** Whether the user may do this to a timesheet, which may be somebody else's. */
  public boolean mayTimesheet(Row user, String action, Row timesheet) {
    boolean own = timesheet.number("user") == user.id();
    boolean reached = own || !behaviour.since("2.56") || reachesTimesheet(user, timesheet);
    return reached && may(user, action + (own ? "_own" : "_other") + "_timesheet");
  }

  /** Whether project, activity and the owner's teams let the user reach a foreign timesheet. */
  boolean reachesTimesheet(Row user, Row timesheet) {
    if (seesAll(user)) {
      return true;
    }
    Row owner = state.of(Thing.USER).get(timesheet.number("user"));
    List<Row> teams = state.teamsOf(owner);
    return reachesWork(user, timesheet) && (teams.isEmpty() || leadsOne(user, teams));
  }

  /** Whether the user may still book on a timesheet's project and activity. */
  public boolean reachesWork(Row user, Row timesheet) {
    return reaches(user, Thing.PROJECT, state.of(Thing.PROJECT).get(timesheet.number("project")))
        && reaches(
            user, Thing.ACTIVITY, state.of(Thing.ACTIVITY).get(timesheet.number("activity")));
  }

  /** Whether the user may see and choose another user. */
  public boolean reachesUser(Row user, Row other) {
    if (user.id() == other.id() || seesAll(user)) {
      return true;
    }
    if (!other.is("enabled") || (other.is("systemAccount") && !user.is("systemAccount"))) {
      return false;
    }
    List<Row> teams = state.teamsOf(other);
    boolean leads = roles(user).contains("ROLE_TEAMLEAD") || roles(user).contains("ROLE_ADMIN");
    return leadsOne(user, teams) || (leads && roles(other).isEmpty() && teams.isEmpty());
  }

  public boolean leadsOne(Row user, List<Row> teams) {
    return teams.stream().anyMatch(team -> Boolean.TRUE.equals(team.members().get(user.id())));
  }

  /** Whether the user may do this to a profile, which may be his own. */
  public boolean mayProfile(Row user, String action, Row profile) {
    boolean own = user.id() == profile.id();
    return may(user, action + (own ? "_own" : "_other") + "_profile");
  }
}
