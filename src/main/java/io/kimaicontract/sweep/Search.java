package io.kimaicontract.sweep;

import io.kimaicontract.access.Admission;
import io.kimaicontract.access.Offer;
import io.kimaicontract.access.RunMark;
import io.kimaicontract.access.TagRow;
import io.kimaicontract.access.TokenRow;
import io.kimaicontract.access.WebSession;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.kimai.Kimai;
import io.kimaicontract.target.TargetUnusable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Looks for what bears the mark of a run, hidden and disabled things too; changes nothing. */
public final class Search {
  private static final Parameter EVERYTHING = new Parameter("visible", "3");
  private static final Parameter AT_ANY_TIME = new Parameter("ignoreDates", "1");
  private static final String ADD_LOGIN = "a web page shows them; add --username and --password";

  private final Entrance entrance;
  private final Optional<String> run;
  private final Set<Leftover> found = new LinkedHashSet<>();
  private final Map<String, String> unseen = new LinkedHashMap<>();

  private Search(Entrance entrance, Optional<String> run) {
    this.entrance = entrance;
    this.run = run;
  }

  /**
   * What the account that was let in can find.
   *
   * @param run the id of the one run that is meant; nothing for all of them
   */
  public static Findings by(Admission admission, Optional<String> run) {
    Search search = new Search(Entrance.of(admission), run);
    search.look();
    return new Findings(List.copyOf(search.found), search.unseen);
  }

  private void look() {
    Kimai kimai = entrance.kimai();
    Caller me = entrance.caller();
    TimesheetPages.read(entrance, begin(), page -> take(Kind.TIMESHEET, page, "description"));
    tags();
    take(Kind.TEAM, kimai.teams().list(me, List.of()), "name");
    take(Kind.ACTIVITY, kimai.activities().list(me, List.of(EVERYTHING)), "name", "comment");
    List<Parameter> projects = List.of(EVERYTHING, AT_ANY_TIME);
    take(Kind.PROJECT, kimai.projects().list(me, projects), "name", "comment");
    take(Kind.CUSTOMER, kimai.customers().list(me, List.of(EVERYTHING)), "name", "comment");
    take(Kind.USER, kimai.users().list(me, List.of(EVERYTHING)), "username");
    tokens();
  }

  private void tags() {
    Offer<List<TagRow>> rows =
        entrance
            .pages()
            .map(pages -> pages.tags(begin()))
            .orElseGet(() -> Offer.absent("only " + ADD_LOGIN));
    rows.value().stream()
        .flatMap(List::stream)
        .forEach(row -> take(Kind.TAG, row.id(), List.of(row.name())));
    if (rows.value().isEmpty()) {
      Parameter name = new Parameter("name", begin());
      Exchange visible = entrance.kimai().tags().find(entrance.caller(), List.of(name));
      boolean before218 = visible.status() == 404 || visible.status() == 405;
      unseen.put(before218 ? "tags" : "hidden tags", rows.reason());
      if (!before218) {
        take(Kind.TAG, visible, "name");
      }
    }
  }

  private void tokens() {
    String owner = entrance.account().username();
    Optional<WebSession> pages = entrance.pages();
    if (pages.isEmpty()) {
      unseen.put("tokens of '" + owner + "'", "only " + ADD_LOGIN);
      return;
    }
    try {
      for (TokenRow row : pages.get().tokens(owner)) {
        take(Kind.TOKEN, row.id(), List.of(row.name()));
      }
    } catch (TargetUnusable refused) {
      unseen.put("tokens of '" + owner + "'", String.valueOf(refused.getMessage()));
    }
  }

  /** Takes from a list what bears a mark in one of these fields. */
  private void take(Kind kind, Exchange list, String... fields) {
    if (list.status() == 403) {
      unseen.put(kind.plural(), "'" + entrance.account().username() + "' may not list them");
      return;
    }
    if (list.status() != 200 || !list.json().isArray()) {
      throw new TargetUnusable(
          "%s answers %s without a list; look into the server's log"
              .formatted(list.request().path(), list.status()));
    }
    for (JsonNode item : list.json()) {
      List<String> texts = Stream.of(fields).map(f -> item.path(f).asString("")).toList();
      take(kind, item.path("id").asLong(0), texts);
    }
  }

  private void take(Kind kind, long id, List<String> texts) {
    if (kind == Kind.USER && id == entrance.account().id()) {
      return;
    }
    for (String text : texts) {
      Optional<String> by = RunMark.run(text);
      if (by.isPresent() && run.orElse(by.get()).equals(by.get())) {
        found.add(new Leftover(kind, id, texts.get(0), text, by.get()));
        return;
      }
    }
  }

  private String begin() {
    return RunMark.begin(run);
  }
}
