package io.kimaicontract.permission;

import io.kimaicontract.http.Json;
import io.kimaicontract.http.Request;
import io.kimaicontract.permission.PermissionTable.Match;
import io.kimaicontract.permission.Verdict.Kind;
import io.kimaicontract.web.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What the table says to one request, when its caller's role holds certain permissions.
 *
 * @param request the request
 * @param role the caller's role
 * @param account the caller's account
 * @param holds the permissions of the role
 * @param reach what the caller reaches without view_all_data
 */
record Evaluation(Request request, Role role, long account, Predicate<String> holds, Reach reach) {
  private static final String ALL_DATA = "view_all_data";

  /** The verdict by these entries: first on the call, then on its query, then on its fields. */
  Verdict verdict(List<Match> matches) {
    for (Match match : matches) {
      PermissionEntry entry = match.entry();
      if (entry.isOfCall() && applies(match) && !(permits(match) && inReach(match))) {
        return new Verdict(Kind.FORBIDDEN, lacking(match));
      }
    }
    for (Match match : matches) {
      PermissionEntry entry = match.entry();
      if (!entry.query().isEmpty() && permits(match) && !inReach(match)) {
        return new Verdict(Kind.FORBIDDEN, ALL_DATA);
      }
    }
    for (Match match : matches) {
      if (sends(match) && !permits(match)) {
        return new Verdict(Kind.FIELD_REFUSED, lacking(match));
      }
      if (sends(match) && !inReach(match)) {
        return new Verdict(Kind.CHOICE_REFUSED, ALL_DATA);
      }
    }
    return matches.stream()
        .filter(match -> queries(match.entry()) && !permits(match))
        .findFirst()
        .map(match -> new Verdict(Kind.IGNORED, lacking(match)))
        .orElse(Verdict.ALLOWED);
  }

  private boolean queries(PermissionEntry entry) {
    return request.query().stream().anyMatch(one -> entry.query().contains(one.name()));
  }

  /** Whether a list of this entry shows the record to the caller. */
  boolean shows(PermissionEntry entry, String kind, long id) {
    if (kind.equals("timesheet")) {
      JsonNode timesheet = reach.record(kind, id);
      boolean own = number(timesheet.path("user")) == account;
      boolean permitted = own || holds.test(entry.others());
      boolean chosen = !asksForAll() || reach.mayChoose(number(timesheet.path("user")));
      return permitted && (holds.test(ALL_DATA) || (chosen && reach.lists(timesheet)));
    }
    return holds.test(ALL_DATA)
        || (kind.equals("user") ? reach.mayChoose(id) : reach.reaches(kind, id));
  }

  private boolean asksForAll() {
    return request.query().stream()
        .anyMatch(one -> one.name().equals("user") && one.value().equals("all"));
  }

  private boolean applies(Match match) {
    return !match.entry().when().equals("exported")
        || reach.record("timesheet", subject(match)).path("exported").asBoolean(false);
  }

  /** Whether the timesheet is running after the request. */
  private boolean runs(Match match) {
    boolean kept = has(match) && !body().has("end");
    JsonNode end = (kept ? reach.record("timesheet", subject(match)) : body()).path("end");
    return request.payload().isPresent() && end.asString("").isEmpty();
  }

  private boolean sends(Match match) {
    PermissionEntry entry = match.entry();
    return entry.isOfRunning() ? runs(match) : entry.fields().stream().anyMatch(body()::has);
  }

  private boolean permits(Match match) {
    PermissionEntry entry = match.entry();
    if (!entry.needsPermission()) {
      return true;
    }
    boolean either =
        Stream.of(entry.any(), entry.led(), entry.member()).anyMatch(c -> c.contains(" or "));
    int parts = either ? 1 : parts(entry);
    for (int i = 0; i < parts; i++) {
      if (!permitsPart(match, i)) {
        return false;
      }
    }
    return true;
  }

  private boolean permitsPart(Match match, int part) {
    PermissionEntry entry = match.entry();
    return held(entry.any(), part)
        || (role.compareTo(Role.ADMIN) >= 0 && held(entry.administrator(), part))
        || (held(entry.own(), part) && isOwn(match))
        || (held(entry.others(), part) && !isOwn(match))
        || (held(entry.led(), part) && has(match) && reach.leadsTeamOf(kind(match), subject(match)))
        || (held(entry.member(), part)
            && has(match)
            && reach.isInTeamOf(kind(match), subject(match)));
  }

  private boolean held(String condition, int part) {
    if (condition.isEmpty()) {
      return false;
    }
    return condition.contains(" or ")
        ? PermissionTable.names(condition).stream().anyMatch(holds)
        : holds.test(PermissionTable.names(condition).get(part));
  }

  private static int parts(PermissionEntry entry) {
    return entry.conditions().mapToInt(c -> PermissionTable.names(c).size()).max().orElse(1);
  }

  /** Whether the record is the caller's own; a new timesheet is of the user that is sent. */
  private boolean isOwn(Match match) {
    PermissionEntry entry = match.entry();
    if (!has(match)) {
      JsonNode user = body().path("user");
      boolean form = !entry.fields().isEmpty();
      return entry.query().isEmpty() && (form || user.isMissingNode() || number(user) == account);
    }
    return entry.of().equals("user")
        ? subject(match) == account
        : number(reach.record(entry.of(), subject(match)).path("user")) == account;
  }

  private static boolean has(Match match) {
    return match.ids().containsKey(match.entry().of());
  }

  private static String kind(Match match) {
    return match.entry().of();
  }

  private static long subject(Match match) {
    return id(match.ids().getOrDefault(match.entry().of(), ""));
  }

  private boolean inReach(Match match) {
    PermissionEntry entry = match.entry();
    if (entry.reach().isEmpty() || holds.test(ALL_DATA)) {
      return true;
    }
    if (entry.reach().equals("work")) {
      return reach.reachesWork(subject(match));
    }
    if (entry.reach().equals("new member")) {
      long team = id(match.ids().getOrDefault("team", ""));
      return ids(match).allMatch(id -> reach.isMember(team, id) || reach.mayChoose(id));
    }
    boolean chosen = !entry.fields().isEmpty() && entry.reach().equals("user");
    return ids(match)
        .allMatch(id -> chosen ? reach.mayChoose(id) : reach.reaches(entry.reach(), id));
  }

  /** The ids of what must be within reach. */
  private LongStream ids(Match match) {
    PermissionEntry entry = match.entry();
    if (!entry.fields().isEmpty()) {
      return entry.fields().stream().flatMapToLong(field -> numbers(body().path(field)));
    }
    if (!entry.query().isEmpty()) {
      return request.query().stream()
          .filter(parameter -> entry.query().contains(parameter.name()))
          .mapToLong(parameter -> id(parameter.value()));
    }
    return LongStream.of(subject(match));
  }

  private static LongStream numbers(JsonNode value) {
    if (value.isArray()) {
      return value.valueStream().flatMapToLong(Evaluation::numbers);
    }
    return value.isObject() ? numbers(value.path("user")) : LongStream.of(number(value));
  }

  private String lacking(Match match) {
    PermissionEntry entry = match.entry();
    Map<Boolean, String> own = Map.of(true, entry.own(), false, entry.others());
    String condition = entry.own().isEmpty() ? "" : own.getOrDefault(isOwn(match), "");
    return Stream.of(condition, entry.any(), entry.administrator(), entry.led())
        .filter(text -> !text.isEmpty())
        .flatMap(text -> Arrays.stream(text.split(" and ")))
        .filter(text -> text.contains(" or ") || !holds.test(text))
        .findFirst()
        .orElse(ALL_DATA);
  }

  private JsonNode body() {
    return request.payload().flatMap(Json::parse).orElse(MissingNode.getInstance());
  }

  private static long number(JsonNode node) {
    JsonNode value = node.isObject() ? node.path("id") : node;
    return id(value.isNumber() ? value.toString() : value.asString(""));
  }

  private static long id(String text) {
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }
}
