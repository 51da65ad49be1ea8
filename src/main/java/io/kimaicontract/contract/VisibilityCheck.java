package io.kimaicontract.contract;

import io.kimaicontract.contract.TeamKnowledge.Membership;
import io.kimaicontract.contract.VisibilityRule.Subject;
import io.kimaicontract.http.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Compares the properties of an answer with those that its reader may see. */
final class VisibilityCheck {
  private static final String SCHEMAS = "#/components/schemas/";

  private final Contract contract;
  private final PermissionHolders holders;
  private final TeamKnowledge teams;

  VisibilityCheck(Contract contract, PermissionHolders holders, TeamKnowledge teams) {
    this.contract = contract;
    this.holders = holders;
    this.teams = teams;
  }

  /** The properties that the value shows or lacks against the permissions of the reader. */
  List<SchemaFinding> check(JsonNode value, String pointer, Caller reader) {
    if (contract.visibilityRules().isEmpty()) {
      return List.of();
    }
    List<SchemaFinding> findings = new ArrayList<>();
    walk(value, pointer, "", reader, findings);
    return findings;
  }

  private void walk(
      JsonNode value, String pointer, String at, Caller reader, List<SchemaFinding> findings) {
    String place = contract.resolve(pointer);
    if (value.isArray() && contract.at(place).has("items")) {
      for (int i = 0; i < value.size(); i++) {
        walk(value.path(i), place + "/items", at + "/" + i, reader, findings);
      }
    } else if (value.isObject()) {
      String schema = place.startsWith(SCHEMAS) ? place.substring(SCHEMAS.length()) : "";
      contract.visibilityRules().stream()
          .filter(rule -> rule.schemas().contains(schema))
          .forEach(rule -> findings.addAll(compare(rule, value, place, at, reader)));
      value.forEachEntry(
          (name, child) ->
              walk(
                  child,
                  place + "/properties/" + Pointers.step(name),
                  at + "/" + Pointers.step(name),
                  reader,
                  findings));
    }
  }

  private List<SchemaFinding> compare(
      VisibilityRule rule, JsonNode value, String place, String at, Caller reader) {
    Visibility visibility = visibility(rule, value, reader);
    String person = " for " + reader.name() + ", " + visibility.because();
    List<SchemaFinding> findings = new ArrayList<>();
    for (String property : rule.properties()) {
      String pointer = place + "/properties/" + property;
      if (contract.at(pointer).isMissingNode()) {
        continue;
      }
      String instance = at + "/" + property;
      JsonNode shown = value.path(property);
      if (visibility.may() == Visibility.May.YES && shown.isMissingNode()) {
        String expected = SchemaDescription.of(contract.document(), pointer);
        findings.add(finding(instance, pointer, expected, "missing" + person));
      } else if (visibility.may() == Visibility.May.NO && !shown.isMissingNode()) {
        String seen = (shown.isNull() ? "null" : "present") + person;
        findings.add(finding(instance, pointer, "absent", seen));
      }
    }
    return findings;
  }

  private static SchemaFinding finding(String at, String place, String expected, String seen) {
    return new SchemaFinding(SchemaFinding.Kind.VISIBILITY, at, place, expected, seen);
  }

  private Visibility visibility(VisibilityRule rule, JsonNode shown, Caller reader) {
    Caller.Role role = reader.role();
    if (role == null) {
      return Visibility.UNKNOWN;
    }
    return rule.record() == Subject.TIMESHEET
        ? timesheet(rule, shown, reader.account(), role)
        : masterData(rule, shown, reader.account(), role);
  }

  private Visibility timesheet(
      VisibilityRule rule, JsonNode shown, long account, Caller.Role role) {
    JsonNode user = shown.path("user");
    long owner = user.isObject() ? user.path("id").asLong(0) : user.asLong(0);
    Visibility own = byRole(rule.own(), role);
    Visibility others = byRole(rule.others(), role);
    if (owner == 0 || account == 0) {
      return own.may() == others.may() ? own : Visibility.UNKNOWN;
    }
    return owner == account ? own : others;
  }

  private Visibility masterData(
      VisibilityRule rule, JsonNode shown, long account, Caller.Role role) {
    Visibility any = byRole(rule.any(), role);
    Visibility led = byRole(rule.led(), role);
    Visibility member = byRole(rule.member(), role);
    if (any.may() == Visibility.May.YES
        || Stream.of(led, member).noneMatch(v -> v.may() == Visibility.May.YES)) {
      return any;
    }
    if (account == 0) {
      return Visibility.UNKNOWN;
    }
    Membership membership = teams.of(rule.record().list(), shown, account);
    if (membership.leads() && led.may() == Visibility.May.YES) {
      return led;
    }
    if (membership.isIn() && member.may() == Visibility.May.YES) {
      return member;
    }
    return membership.complete() ? any : Visibility.UNKNOWN;
  }

  private Visibility byRole(List<String> permissions, Caller.Role role) {
    return permissions.stream()
        .filter(permission -> holders.holds(role, permission))
        .findFirst()
        .map(Visibility::yes)
        .orElseGet(() -> Visibility.no("who lacks " + String.join(" and ", permissions)));
  }
}
