package io.kimaicontract.cli.screen;

import io.kimaicontract.api.ResourceType;
import io.kimaicontract.sweep.Leftover;
import io.kimaicontract.sweep.RemovalResult;
import io.kimaicontract.sweep.RemovalResult.RemovalStatus;
import io.kimaicontract.sweep.SearchResult;
import io.kimaicontract.target.Target;
import io.kimaicontract.users.TargetSession;
import io.kimaicontract.web.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The screen of {@code sweep}. */
public final class SweepScreen {
  private static final LabelledText LAYOUT = new LabelledText(14, 100);

  private final Target target;
  private final TargetSession targetSession;
  private final SearchResult searchResult;
  private final List<String> settings;
  private final List<String> lines = new ArrayList<>();

  /**
   * A screen.
   *
   * @param settings what is told of settings, one sentence each
   */
  public SweepScreen(
      Target target,
      TargetSession targetSession,
      SearchResult searchResult,
      List<String> settings) {
    this.settings = settings;
    this.target = target;
    this.targetSession = targetSession;
    this.searchResult = searchResult;
  }

  /** The screen of a dry run. */
  public String dryRun() {
    head();
    kinds(found -> found.size() + ": " + names(found));
    lines.add("");
    lines.add("Nothing was removed.");
    return text();
  }

  /** The screen after a sweep. */
  public String of(List<RemovalResult> removalResult) {
    head();
    kinds(found -> String.valueOf(found.size()));
    if (removalResult.isEmpty()) {
      return text();
    }
    lines.add("");
    long disabled = count(removalResult, RemovalStatus.DISABLED);
    line("removed", String.valueOf(count(removalResult, RemovalStatus.REMOVED)));
    if (disabled > 0) {
      line("disabled", disabled + "; only the login of a super administrator deletes users");
    }
    List<RemovalResult> left =
        removalResult.stream().filter(s -> s.removalStatus() == RemovalStatus.LEFT).toList();
    if (!left.isEmpty()) {
      line("LEFT BEHIND", String.valueOf(left.size()));
      left.forEach(s -> line("", s.sentence()));
    }
    return text();
  }

  private void head() {
    Account account = targetSession.account();
    line("target", target.url().toString());
    line("Kimai", targetSession.kimaiVersion().toString());
    line("account", "'" + account.username() + "', " + account.role().title());
    lines.add("");
  }

  private void kinds(Function<List<Leftover>, String> told) {
    if (searchResult.leftovers().isEmpty()) {
      line("found", "nothing that a run left");
      return;
    }
    line("runs", String.join(", ", searchResult.runs()));
    ResourceType.removable()
        .filter(resourceType -> !searchResult.of(resourceType).isEmpty())
        .forEach(
            resourceType -> line(resourceType.plural(), told.apply(searchResult.of(resourceType))));
  }

  private String text() {
    settings.forEach(sentence -> line("setting", sentence));
    if (!searchResult.unseen().isEmpty()) {
      lines.add("");
    }
    searchResult.unseen().forEach((what, why) -> line("not seen", what + ": " + why));
    return String.join(System.lineSeparator(), lines);
  }

  private void line(String label, String text) {
    lines.addAll(LAYOUT.line(label, text));
  }

  private static long count(List<RemovalResult> removalResult, RemovalStatus removalStatus) {
    return removalResult.stream().filter(s -> s.removalStatus() == removalStatus).count();
  }

  private static String names(List<Leftover> found) {
    return found.stream().map(Leftover::title).collect(Collectors.joining(", "));
  }
}
