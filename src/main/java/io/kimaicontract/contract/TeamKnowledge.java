package io.kimaicontract.contract;

import io.kimaicontract.http.Exchange;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * The members of teams, and the teams of customers, projects and activities, as far as answers
 * showed them. Thread-safe.
 */
final class TeamKnowledge {
  private static final Map<String, String> PARENTS =
      Map.of("customers", "", "projects", "customer", "activities", "project");

  /** For each team its members, and whether they lead it. */
  private final Map<Long, Map<Long, Boolean>> members = new ConcurrentHashMap<>();

  private final Map<Key, Known> records = new ConcurrentHashMap<>();

  /** A customer, project or activity, by the name of its list. */
  record Key(String list, long id) {}

  /** The teams of a record, and its parent. */
  private record Known(Set<Long> teams, Optional<Key> parent) {}

  /** The membership of a user in the teams of a record. */
  record Membership(boolean leads, boolean isIn, boolean complete) {}

  /** Remembers the teams that an answer shows. */
  void learn(Exchange exchange) {
    String[] path = exchange.request().path().split("/", -1);
    if (path.length < 3 || !path[1].equals("api") || !exchange.response().succeeded()) {
      return;
    }
    if (path[2].equals("teams")) {
      learnTeam(exchange, path);
    } else if (PARENTS.containsKey(path[2])) {
      JsonNode json = exchange.json();
      if (json.isArray()) {
        json.forEach(one -> learnRecord(path[2], one));
      } else {
        learnRecord(path[2], json);
      }
    }
  }

  /** The membership of the account in the teams of the record and of its parents. */
  Membership of(String list, JsonNode shown, long account) {
    boolean leads = false;
    boolean isIn = false;
    boolean complete = true;
    Optional<Known> at = Optional.of(known(list, shown));
    while (at.isPresent()) {
      for (long team : at.get().teams()) {
        Map<Long, Boolean> people = members.get(team);
        complete &= people != null;
        isIn |= people != null && people.containsKey(account);
        leads |= people != null && people.getOrDefault(account, false);
      }
      Optional<Key> parent = at.get().parent();
      at = parent.map(records::get);
      complete &= parent.isEmpty() || at.isPresent();
    }
    return new Membership(leads, isIn, complete);
  }

  private void learnRecord(String list, JsonNode shown) {
    if (shown.path("teams").isArray() && shown.path("id").isNumber()) {
      records.put(new Key(list, shown.path("id").asLong()), known(list, shown));
    }
  }

  private static Known known(String list, JsonNode shown) {
    Set<Long> teams = ConcurrentHashMap.newKeySet();
    shown.path("teams").forEach(team -> teams.add(team.path("id").asLong()));
    String above = PARENTS.getOrDefault(list, "");
    JsonNode parent = shown.path(above);
    String lists = above.equals("project") ? "projects" : "customers";
    return new Known(
        teams, parent.isNumber() ? Optional.of(new Key(lists, parent.asLong())) : Optional.empty());
  }

  private void learnTeam(Exchange exchange, String[] path) {
    JsonNode team = exchange.json();
    if (exchange.request().method().equals("DELETE") && path.length == 4) {
      long gone = Long.parseLong(path[3]);
      records.values().forEach(record -> record.teams().remove(gone));
    } else if (team.path("members").isArray()) {
      long id = team.path("id").asLong();
      Map<Long, Boolean> people = new ConcurrentHashMap<>();
      team.path("members")
          .forEach(
              member ->
                  people.put(
                      member.at("/user/id").asLong(), member.path("teamlead").asBoolean(false)));
      members.put(id, people);
      PARENTS.keySet().forEach(list -> learnGrants(list, id, team.path(list)));
    }
  }

  private void learnGrants(String list, long team, JsonNode granted) {
    Set<Long> ids = new HashSet<>();
    granted.forEach(one -> ids.add(one.path("id").asLong()));
    records.forEach(
        (key, record) -> {
          if (key.list().equals(list) && ids.contains(key.id())) {
            record.teams().add(team);
          } else if (key.list().equals(list)) {
            record.teams().remove(team);
          }
        });
  }
}
