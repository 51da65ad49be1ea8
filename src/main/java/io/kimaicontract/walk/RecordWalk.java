package io.kimaicontract.walk;

import io.kimaicontract.contract.Operation;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.StatusName;
import io.kimaicontract.web.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads with every operation: lists, and the sampled records of each. */
final class RecordWalk {
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int FORBIDDEN = 403;

  /** A list of which every sampled record had none is looked for at so many more records. */
  private static final int FURTHER = 5;

  /** The record that a path names, and what follows it. */
  private static final Pattern NAMED =
      Pattern.compile("(?<list>/api/(?:[a-z]+/)*?(?:actions/(?<noun>[a-z]+)|[a-z]+))/\\{id}.*");

  /** Values of other variables of paths. */
  private static final Map<String, String> WORDS = Map.of("view", "index", "locale", "en");

  /** What an account may always read. */
  private static final Set<String> OWN =
      Set.of("GET /api/users/me", "GET /api/version", "GET /api/ping", "GET /api/timesheets");

  private final Walker walker;

  RecordWalk(Walker walker) {
    this.walker = walker;
  }

  void walk() {
    for (Operation operation : walker.operations()) {
      Matcher named = NAMED.matcher(operation.path());
      if (!operation.path().contains("{")) {
        list(operation);
      } else if (named.matches()) {
        records(operation, listed(named));
      }
    }
  }

  private static WalkList listed(Matcher named) {
    String noun = named.group("noun");
    String path = noun == null ? named.group("list") : "/api/" + plural(noun);
    return WalkList.at(path).orElseGet(() -> WalkList.unknown(path));
  }

  private static String plural(String noun) {
    return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }

  private void list(Operation operation) {
    Optional<WalkList> known = WalkList.at(operation.path());
    if (known.filter(WalkList::isPaged).isPresent()) {
      walker.sample(known.get()).values().stream().distinct().forEach(this::fits);
    } else {
      fits(walker.read(operation.path(), known.map(WalkList::everything).orElse(List.of())));
    }
  }

  private void records(Operation operation, WalkList list) {
    Map<JsonNode, Exchange> rows = walker.sample(list);
    boolean empty = true;
    for (JsonNode row : rows.keySet()) {
      empty &= !read(operation, row, rows.get(row));
    }
    if (empty && !rows.isEmpty() && operation.path().endsWith("s")) {
      further(operation, list, rows);
    }
  }

  /** Rates and comments are rare: some more records are asked for theirs. */
  private void further(Operation operation, WalkList list, Map<JsonNode, Exchange> asked) {
    Optional<Exchange> whole = walker.whole(list);
    List<JsonNode> all = whole.map(w -> w.json().valueStream().toList()).orElse(List.of());
    Map<JsonNode, Exchange> more = new LinkedHashMap<>();
    Sample.of(all, FURTHER * walker.walk().sample())
        .forEach(row -> more.put(row, whole.orElseThrow()));
    more.keySet().removeAll(asked.keySet());
    for (JsonNode row : more.keySet()) {
      if (read(operation, row, more.get(row))) {
        return;
      }
    }
  }

  /** Whether the answer holds anything. */
  private boolean read(Operation operation, JsonNode row, Exchange list) {
    String path = operation.path().replace("{id}", row.path("id").asString("0"));
    for (Map.Entry<String, String> word : WORDS.entrySet()) {
      path = path.replace("{" + word.getKey() + "}", word.getValue());
    }
    if (path.contains("{")) {
      return true;
    }
    Exchange answer = walker.read(path, List.of());
    if (answer.status() == NOT_FOUND && isGone(row, list)) {
      return false;
    }
    if (fits(answer) && operation.path().endsWith("/{id}")) {
      new RowComparison(walker).compare(row, list, answer);
    }
    return answer.status() == OK && (!answer.json().isArray() || !answer.json().isEmpty());
  }

  /** Somebody may have deleted it meanwhile. */
  private boolean isGone(JsonNode row, Exchange list) {
    Exchange now = walker.readAgain(list.request().path(), list.request().query());
    return now.json().valueStream().noneMatch(r -> r.path("id").equals(row.path("id")));
  }

  private boolean fits(Exchange answer) {
    String operation = walker.name(answer);
    boolean strong = walker.role() == Role.SUPER_ADMIN && walker.usualRoles();
    boolean own = OWN.contains(operation);
    boolean refused = answer.status() == FORBIDDEN && !strong && !own;
    boolean fileLost = answer.status() == NOT_FOUND && operation.endsWith("/download");
    if (answer.status() == OK || refused || fileLost) {
      walker.findings().kept(Law.FITS_READER);
    } else {
      walker
          .findings()
          .broken(
              Law.FITS_READER,
              operation,
              "status",
              strong || own ? "200 OK" : "200 OK or 403 Forbidden",
              StatusName.withNumber(answer.status()),
              answer);
    }
    return answer.status() == OK;
  }
}
