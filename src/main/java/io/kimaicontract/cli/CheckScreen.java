package io.kimaicontract.cli;

import io.kimaicontract.access.Account;
import io.kimaicontract.access.Admission;
import io.kimaicontract.access.Offer;
import io.kimaicontract.access.Outlook;
import io.kimaicontract.access.Outlook.How;
import io.kimaicontract.access.Role;
import io.kimaicontract.access.WebSession;
import io.kimaicontract.contract.Contract;
import io.kimaicontract.target.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code check} shows: one screen. */
final class CheckScreen {
  private static final int LABEL = 28;

  private final Target target;
  private final Admission admission;
  private final Outlook outlook;
  private final Contract contract;
  private final List<String> lines = new ArrayList<>();
  private final Map<String, String> skipped = new LinkedHashMap<>();

  CheckScreen(Target target, Admission admission, Outlook outlook, Contract contract) {
    this.target = target;
    this.admission = admission;
    this.outlook = outlook;
    this.contract = contract;
  }

  /** The session that a check may use: only one that was given, as it creates nobody. */
  static Offer<WebSession> session(Admission admission) {
    return admission
        .session()
        .map(Offer::present)
        .orElseGet(() -> Offer.absent("this check has none; give --username and --password"));
  }

  String text() {
    Account account = admission.account();
    line("target", target.url() + ", reachable");
    line("Kimai", admission.version().toString());
    line("account", "'" + account.username() + "', " + account.role().title());
    line("contract", contract.source().sentence());
    line("", contract.operations().size() + " operations");
    lines.add("");
    List.of(Role.SUPER_ADMIN, Role.ADMIN, Role.TEAMLEAD, Role.USER).forEach(this::person);
    lines.add("");
    ability("web session", outlook.session());
    ability("more tokens, last usage", outlook.moreTokens());
    ability("an expired token", outlook.expiredToken());
    ability("creating and changing", outlook.writing());
    line("deleting what was made", deletion());
    lines.add("");
    outlook.plainUserOnly().ifPresent(this::warn);
    lines.add(
        skipped.isEmpty() ? "A run would skip nothing for these reasons." : "A run would skip:");
    skipped.forEach((what, why) -> lines.add("  what needs " + what + ": " + why));
    return String.join(System.lineSeparator(), lines);
  }

  private void person(Role role) {
    ability(role.player() + " (" + role.title() + ")", outlook.person(role));
  }

  private void ability(String what, Offer<How> offer) {
    String answer =
        offer
            .value()
            .map(how -> how == How.GIVEN ? "given" : "a run would make and undo it")
            .orElse("no");
    line(what, answer);
    if (offer.value().isEmpty()) {
      skipped.put(what, offer.reason());
    }
  }

  private String deletion() {
    return contract.has("DELETE /api/customers/{id}")
        ? "through the API"
        : "customers, projects and activities through web pages, the rest through the API";
  }

  private void warn(String sentence) {
    lines.add("Note: " + sentence + ".");
  }

  private void line(String label, String text) {
    lines.add(label + " ".repeat(Math.max(1, LABEL - label.length())) + text);
  }
}
