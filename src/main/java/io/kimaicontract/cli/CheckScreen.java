package io.kimaicontract.cli;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.target.Target;
import io.kimaicontract.users.Admission;
import io.kimaicontract.users.Outlook;
import io.kimaicontract.users.Outlook.How;
import io.kimaicontract.web.Account;
import io.kimaicontract.web.Customizations;
import io.kimaicontract.web.Offer;
import io.kimaicontract.web.Role;
import io.kimaicontract.web.WebSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code check} shows: one screen. */
final class CheckScreen {
  private static final Layout LAYOUT = new Layout(28, 100);
  private static final List<Role> ROLES =
      List.of(Role.SUPER_ADMIN, Role.ADMIN, Role.TEAMLEAD, Role.USER);

  private final Target target;
  private final Admission admission;
  private final Outlook outlook;
  private final Contract contract;
  private final List<String> lines = new ArrayList<>();
  private final Map<String, List<String>> skipped = new LinkedHashMap<>();

  CheckScreen(Target target, Admission admission, Outlook outlook, Contract contract) {
    this.target = target;
    this.admission = admission;
    this.outlook = outlook;
    this.contract = contract;
  }

  /** The session that a check may use: only one that was given, as it creates nobody. */
  static Offer<WebSession> session(Admission admission, Outlook outlook) {
    return admission
        .session()
        .map(Offer::present)
        .orElseGet(
            () ->
                outlook
                    .session()
                    .flatMap(how -> Offer.absent("a check creates nobody, a run does")));
  }

  String text() {
    Account account = admission.account();
    line("target", target.url() + ", reachable");
    line("Kimai", admission.version().toString());
    line("account", "'" + account.username() + "', " + account.role().title());
    line("contract", contract.source().sentence());
    line("", contract.operations().size() + " operations");
    lines.add("");
    for (Role role : ROLES) {
      Offer<How> person = outlook.person(role);
      line(
          role.player() + " (" + role.title() + ")",
          how(person, "created by a run, and " + end() + " at its end"));
      noteSkipped(role.player(), person);
    }
    lines.add("");
    ability("web session", outlook.session(), "of a person whom a run creates");
    ability("more tokens, last usage", outlook.moreTokens(), "of people whom a run creates");
    ability(
        "an expired token",
        outlook.expiredToken(),
        "by --expire-command, which a run tries once and a check does not");
    ability("changes", outlook.writing(), "");
    line("deletion", deletion());
    lines.add("");
    Customizations changes = admission.customizations();
    if (!changes.isEmpty()) {
      wrap(
          "Note: ",
          "this differs from a fresh Kimai, and a run does not judge what fails for it: "
              + changes.sentence()
              + ".");
    }
    outlook.plainUserOnly().ifPresent(sentence -> wrap("Note: ", sentence + "."));
    lines.add(skipped.isEmpty() ? "A run would skip nothing for want of these." : "A run skips:");
    skipped.forEach((why, whats) -> wrap("  " + String.join(", ", whats) + ": ", why));
    return String.join(System.lineSeparator(), lines);
  }

  /** Only a session's pages delete people. */
  private String end() {
    return admission.session().isPresent() ? "deleted" : "disabled";
  }

  private void ability(String what, Offer<How> offer, String created) {
    line(what, how(offer, created));
    noteSkipped(what, offer);
  }

  private static String how(Offer<How> offer, String created) {
    return offer.value().map(how -> how == How.GIVEN ? "given" : created).orElse("no");
  }

  private void noteSkipped(String what, Offer<How> offer) {
    if (offer.value().isEmpty()) {
      skipped.computeIfAbsent(offer.cause(), cause -> new ArrayList<>()).add(what);
    }
  }

  private String deletion() {
    return contract.has("DELETE /api/customers/{id}")
        ? "through the API"
        : "through the API; customers, projects and activities through web pages";
  }

  private void line(String label, String text) {
    lines.addAll(LAYOUT.line(label, text));
  }

  private void wrap(String begin, String text) {
    lines.addAll(LAYOUT.wrap(begin, text));
  }
}
