package io.kimaicontract.sweep;

import io.kimaicontract.api.ResourceType;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.users.RunNaming;
import io.kimaicontract.users.TargetSession;
import io.kimaicontract.web.Availability;
import io.kimaicontract.web.TagRow;
import io.kimaicontract.web.TokenRow;
import io.kimaicontract.web.WebSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Searches for resources that bear the mark of a run, hidden and disabled ones included; changes
 * nothing.
 */
public final class LeftoverFinder {
  private static final String ADD_LOGIN = "a web page shows them; add --username and --password";

  private final SweepSession sweepSession;
  private final Optional<String> run;
  private final Set<Leftover> found = new LinkedHashSet<>();
  private final Map<String, String> unseen = new LinkedHashMap<>();
  private final List<String> failures = new ArrayList<>();

  private LeftoverFinder(SweepSession sweepSession, Optional<String> run) {
    this.sweepSession = sweepSession;
    this.run = run;
  }

  /**
   * What the account can find.
   *
   * @param run the id of the run; empty for all runs
   * @throws TargetUnusable when a list fails that the account may see
   */
  public static SearchResult by(TargetSession targetSession, Optional<String> run) {
    LeftoverFinder leftoverFinder = look(targetSession, run);
    leftoverFinder.failures.stream()
        .findFirst()
        .ifPresent(
            failure -> {
              throw new TargetUnusable(failure + "; look into the server's log");
            });
    return leftoverFinder.searchResult();
  }

  /** The same, but lists that fail are noted and passed over. */
  static SearchResult asFarAsPossible(TargetSession targetSession, Optional<String> run) {
    return look(targetSession, run).searchResult();
  }

  private static LeftoverFinder look(TargetSession targetSession, Optional<String> run) {
    LeftoverFinder leftoverFinder = new LeftoverFinder(SweepSession.of(targetSession), run);
    leftoverFinder.look();
    return leftoverFinder;
  }

  private SearchResult searchResult() {
    return new SearchResult(List.copyOf(found), unseen);
  }

  private void look() {
    ResourceType.removable().forEach(this::look);
  }

  private void look(ResourceType resourceType) {
    switch (resourceType) {
      case TIMESHEET ->
          TimesheetPages.read(sweepSession, begin(), page -> take(ResourceType.TIMESHEET, page));
      case TAG -> tags();
      case TOKEN -> tokens();
      default ->
          take(
              resourceType,
              sweepSession
                  .kimai()
                  .list(resourceType, sweepSession.caller(), resourceType.everything()));
    }
  }

  private void tags() {
    Availability<List<TagRow>> rows =
        sweepSession
            .pages()
            .map(pages -> pages.tags(begin()))
            .orElseGet(() -> Availability.absent("only " + ADD_LOGIN));
    rows.value().stream()
        .flatMap(List::stream)
        .forEach(row -> take(ResourceType.TAG, row.id(), List.of(row.name()), true));
    if (rows.value().isEmpty()) {
      Parameter name = new Parameter("name", begin());
      Exchange visible =
          sweepSession.kimai().list(ResourceType.TAG, sweepSession.caller(), List.of(name));
      boolean before218 = visible.status() == 404 || visible.status() == 405;
      unseen.put(before218 ? "tags" : "hidden tags", rows.reason());
      if (!before218) {
        take(ResourceType.TAG, visible);
      }
    }
  }

  private void tokens() {
    String owner = sweepSession.account().username();
    Optional<WebSession> pages = sweepSession.pages();
    if (pages.isEmpty()) {
      unseen.put("tokens of '" + owner + "'", "only " + ADD_LOGIN);
      return;
    }
    try {
      for (TokenRow row : pages.get().tokens(owner)) {
        take(ResourceType.TOKEN, row.id(), List.of(row.name()), true);
      }
    } catch (TargetUnusable refused) {
      unseen.put("tokens of '" + owner + "'", String.valueOf(refused.getMessage()));
    }
  }

  /** Collects from a list what bears a mark. */
  private void take(ResourceType resourceType, Exchange list) {
    if (list.status() == 403) {
      unseen.put(
          resourceType.plural(), "'" + sweepSession.account().username() + "' may not list them");
      return;
    }
    if (list.status() != 200 || !list.json().isArray()) {
      String failure = list.request().path() + " answers " + list.status() + " without a list";
      unseen.put(resourceType.plural(), failure);
      failures.add(failure);
      return;
    }
    for (JsonNode item : list.json()) {
      List<String> texts =
          resourceType.searched().stream().map(f -> item.path(f).asString("")).toList();
      take(resourceType, item.path("id").asLong(0), texts, item.path("enabled").asBoolean(true));
    }
  }

  private void take(ResourceType resourceType, long id, List<String> texts, boolean enabled) {
    if (resourceType == ResourceType.USER && id == sweepSession.account().id()) {
      return;
    }
    for (String text : texts) {
      Optional<String> by = RunNaming.run(text);
      if (by.isPresent() && run.orElse(by.get()).equals(by.get())) {
        found.add(new Leftover(resourceType, id, texts.get(0), text, by.get(), enabled));
        return;
      }
    }
  }

  private String begin() {
    return RunNaming.begin(run);
  }
}
