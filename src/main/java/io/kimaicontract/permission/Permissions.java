package io.kimaicontract.permission;

import io.kimaicontract.http.Json;
import io.kimaicontract.http.Request;
import io.kimaicontract.permission.PermissionTable.Match;
import io.kimaicontract.permission.Verdict.Kind;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.web.Customizations;
import io.kimaicontract.web.Role;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The permissions of the roles of an installation, and how they decide requests otherwise than
 * those of a fresh Kimai.
 */
public final class Permissions {
  private static final KimaiVersion VOTER = new KimaiVersion(2, 56, 0);
  private static final String UNKNOWN = "2147483647";

  /** No route has a word in place of the id of what belongs to a record. */
  private static final Pattern NO_ID = Pattern.compile("^/api/[a-z]+/\\d+/[a-z]+/\\D");

  private final PermissionTable table;
  private final Customizations customizations;
  private final RecordReader reader;
  private final boolean byVoter;

  /** The permissions that the pages of the installation show; records are read when needed. */
  public Permissions(
      KimaiVersion kimaiVersion, Customizations customizations, RecordReader reader) {
    this.table = PermissionTable.of(kimaiVersion);
    this.customizations = customizations;
    this.reader = reader;
    this.byVoter = kimaiVersion.isAtLeast(VOTER);
  }

  /** The answer to expect, if it differs from that of a fresh Kimai. */
  public Optional<ExpectedAnswer> expected(Request request) {
    if (!(request.caller().role() instanceof Role role) || cannotBeJudged(request)) {
      return Optional.empty();
    }
    List<Match> matches = relevant(request, role);
    if (matches.isEmpty()) {
      return Optional.empty();
    }
    Reach reach = reach(request);
    Verdict byDefault = evaluation(request, role, reach, false).verdict(matches);
    Verdict here = evaluation(request, role, reach, true).verdict(matches);
    boolean same =
        byDefault.kind() == here.kind()
            || (byDefault.kind() == Kind.IGNORED && here.kind() == Kind.ALLOWED);
    return same
        ? Optional.empty()
        : Optional.of(new ExpectedAnswer(byDefault, here, a(role), late(request)));
  }

  /**
   * The records of these that a list shows, or hides, otherwise than on a fresh Kimai.
   *
   * @param ids the ids of records of the listed kind
   */
  public Optional<ExpectedItems> expectedItems(Request request, List<Long> ids) {
    if (!(request.caller().role() instanceof Role role)) {
      return Optional.empty();
    }
    Set<Long> hidden = new HashSet<>();
    boolean differs = false;
    Reach reach = reach(request);
    for (Match match : relevant(request, role)) {
      PermissionEntry entry = match.entry();
      for (long id : entry.lists().isEmpty() ? List.<Long>of() : ids) {
        boolean before = evaluation(request, role, reach, false).shows(entry, entry.lists(), id);
        boolean now = evaluation(request, role, reach, true).shows(entry, entry.lists(), id);
        differs = differs || before != now;
        if (!now) {
          hidden.add(id);
        }
      }
    }
    return differs ? Optional.of(new ExpectedItems(hidden, a(role))) : Optional.empty();
  }

  /** What the answer may depend on although nobody can say how; empty if there is nothing. */
  public String doubt(Request request) {
    return request.caller().role() instanceof Role role
        ? table.matches(request).stream()
            .map(match -> match.entry().depends())
            .flatMap(condition -> PermissionTable.names(condition).stream())
            .filter(changed(role)::contains)
            .map(name -> sentence(role, name))
            .distinct()
            .collect(Collectors.joining(", "))
        : "";
  }

  private String sentence(Role role, String permission) {
    return a(role)
        + (customizations.holds(role, permission) ? " also has " : " lacks ")
        + permission;
  }

  private static String a(Role role) {
    return (role == Role.ADMIN ? "an " : "a ") + role.title();
  }

  /** A request that is refused before anybody looks at permissions. */
  private static boolean cannotBeJudged(Request request) {
    return request.path().contains(UNKNOWN)
        || NO_ID.matcher(request.path()).find()
        || request
            .payload()
            .filter(body -> Json.parse(body).filter(JsonNode::isContainer).isEmpty())
            .isPresent();
  }

  /** The entries of the request, if one of them names a permission that the role was changed in. */
  private List<Match> relevant(Request request, Role role) {
    Set<String> changed = changed(role);
    if (changed.isEmpty()) {
      return List.of();
    }
    List<Match> matches = table.matches(request);
    boolean named =
        matches.stream()
            .map(Match::entry)
            .flatMap(
                entry ->
                    entry.reach().isEmpty() && entry.lists().isEmpty()
                        ? entry.conditions()
                        : Stream.concat(entry.conditions(), Stream.of("view_all_data")))
            .flatMap(condition -> PermissionTable.names(condition).stream())
            .anyMatch(changed::contains);
    return named ? matches : List.of();
  }

  /** That some role has other permissions than on a fresh Kimai; empty if none has. */
  public String changes() {
    return Arrays.stream(Role.values()).allMatch(role -> changed(role).isEmpty())
        ? ""
        : "roles have other permissions here";
  }

  private Set<String> changed(Role role) {
    return customizations.changed(role);
  }

  private Reach reach(Request request) {
    return new Reach(reader, request.caller().account(), byVoter);
  }

  private Evaluation evaluation(Request request, Role role, Reach reach, boolean here) {
    return new Evaluation(
        request,
        role,
        request.caller().account(),
        name -> here ? customizations.holds(role, name) : Customizations.holdsByDefault(role, name),
        reach);
  }

  /** Other parameters may be wrong. */
  private static boolean late(Request request) {
    return request.query().size() > 1;
  }
}
