package io.kimaicontract.reference.security;

import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.release.KimaiProfile;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.util.List;

/** Permissions of users on records and other users, by role and team (rules of chapter 19). */
public final class Access {

  private final ReferenceState state;
  private final KimaiProfile kimaiProfile;

  public Access(ReferenceState state, KimaiProfile kimaiProfile) {
    this.state = state;
    this.kimaiProfile = kimaiProfile;
  }

  @SuppressWarnings("unchecked")
  static List<String> roles(Row user) {
    return user.get("roles") instanceof List<?> roles ? (List<String>) roles : List.of();
  }

  public boolean may(Row user, String permission) {
    return state.permissions().hold(roles(user), permission);
  }

  /** Refuses with 403 if the user may not do this. */
  public void demand(Row user, String permission) {
    demand(may(user, permission));
  }

  public void demand(boolean allowed) {
    if (!allowed) {
      throw HttpError.of(403);
    }
  }

  /**
   * True if the user may do this to that customer, project or activity, by role, or as leader of
   * one of its teams.
   */
  public boolean may(Row user, String action, RecordType recordType, Row row) {
    if (may(user, action + "_" + recordType.word())) {
      return true;
    }
    if (!may(user, action + "_teamlead_" + recordType.word())) {
      return false;
    }
    return leadsOne(user, state.teamsOf(recordType, row.id()))
        || ownerAllows(user, recordType, row);
  }

  /** The same, also for members of a team whose role has the permission for teams. */
  public boolean mayAsMember(Row user, String action, RecordType recordType, Row row) {
    return may(user, action, recordType, row)
        || (may(user, action + "_team_" + recordType.word()) && isMember(user, recordType, row));
  }

  private boolean isMember(Row user, RecordType recordType, Row row) {
    if (state.teamsOf(recordType, row.id()).stream()
        .anyMatch(team -> team.members().containsKey(user.id()))) {
      return true;
    }
    RecordType parent = recordType == RecordType.PROJECT ? RecordType.CUSTOMER : RecordType.PROJECT;
    Row above =
        recordType == RecordType.CUSTOMER ? null : state.of(parent).find(row.number(parent.word()));
    return above != null && isMember(user, parent, above);
  }

  private boolean ownerAllows(Row user, RecordType recordType, Row row) {
    return switch (recordType) {
      case PROJECT -> leadsOne(user, state.teamsOf(RecordType.CUSTOMER, row.number("customer")));
      case ACTIVITY -> {
        Row project = state.of(RecordType.PROJECT).find(row.number("project"));
        yield project != null
            && (leadsOne(user, state.teamsOf(RecordType.PROJECT, project.id()))
                || ownerAllows(user, RecordType.PROJECT, project));
      }
      default -> false;
    };
  }

  public boolean seesAll(Row user) {
    return may(user, "view_all_data");
  }

  /**
   * True if the teams of a customer, project or activity, and of its parents, let the user reach
   * it.
   */
  public boolean reaches(Row user, RecordType recordType, Row row) {
    if (seesAll(user)) {
      return true;
    }
    List<Row> teams = state.teamsOf(recordType, row.id());
    if (!teams.isEmpty()
        && teams.stream().noneMatch(team -> team.members().containsKey(user.id()))) {
      return false;
    }
    RecordType parent = recordType == RecordType.PROJECT ? RecordType.CUSTOMER : RecordType.PROJECT;
    Row above =
        recordType == RecordType.CUSTOMER ? null : state.of(parent).find(row.number(parent.word()));
    return above == null || reaches(user, parent, above);
  }

  /** True if the user may do this to a timesheet, their own or another user's. */
  public boolean mayTimesheet(Row user, String action, Row timesheet) {
    boolean own = timesheet.number("user") == user.id();
    boolean reached = own || !kimaiProfile.since("2.56") || reachesTimesheet(user, timesheet);
    return reached && may(user, action + (own ? "_own" : "_other") + "_timesheet");
  }

  /**
   * True if project, activity and the owner's teams let the user reach another user's timesheet.
   */
  boolean reachesTimesheet(Row user, Row timesheet) {
    if (seesAll(user)) {
      return true;
    }
    Row owner = state.of(RecordType.USER).get(timesheet.number("user"));
    List<Row> teams = state.teamsOf(owner);
    return reachesWork(user, timesheet) && (teams.isEmpty() || leadsOne(user, teams));
  }

  /** True if the user may still book on a timesheet's project and activity. */
  public boolean reachesWork(Row user, Row timesheet) {
    return reaches(
            user, RecordType.PROJECT, state.of(RecordType.PROJECT).get(timesheet.number("project")))
        && reaches(
            user,
            RecordType.ACTIVITY,
            state.of(RecordType.ACTIVITY).get(timesheet.number("activity")));
  }

  /** True if the user may see and choose another user. */
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

  /** True if the user may do this to a profile, their own or another user's. */
  public boolean mayProfile(Row user, String action, Row profile) {
    boolean own = user.id() == profile.id();
    return may(user, action + (own ? "_own" : "_other") + "_profile");
  }
}
