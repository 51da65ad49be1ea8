package io.kimaicontract.cli.screen;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.compat.NewerRelease;
import io.kimaicontract.run.TouchedScenarios;
import io.kimaicontract.target.Target;
import io.kimaicontract.users.RunCapabilities;
import io.kimaicontract.users.RunCapabilities.Provenance;
import io.kimaicontract.users.TargetSession;
import io.kimaicontract.web.Account;
import io.kimaicontract.web.Availability;
import io.kimaicontract.web.Customizations;
import io.kimaicontract.web.Role;
import io.kimaicontract.web.WebSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The screen of {@code check}. */
public final class CheckScreen {
  private static final LabelledText LAYOUT = new LabelledText(28, 100);
  private static final List<Role> ROLES =
      List.of(Role.SUPER_ADMIN, Role.ADMIN, Role.TEAMLEAD, Role.USER);

  private static final int SHOWN = 3;

  private final Target target;
  private final TargetSession targetSession;
  private final RunCapabilities runCapabilities;
  private final Contract contract;
  private final LedgerLines ledger;
  private final boolean verbose;
  private final List<String> lines = new ArrayList<>();
  private final Map<String, List<String>> skipped = new LinkedHashMap<>();

  /** A screen about the target; verbose, it lists every difference of the installation. */
  public CheckScreen(
      Target target,
      TargetSession targetSession,
      RunCapabilities runCapabilities,
      Contract contract,
      LedgerLines ledger,
      boolean verbose) {
    this.verbose = verbose;
    this.ledger = ledger;
    this.target = target;
    this.targetSession = targetSession;
    this.runCapabilities = runCapabilities;
    this.contract = contract;
  }

  /**
   * The session that a check may use: only one that was given, because a check creates no users.
   */
  public static Availability<WebSession> session(
      TargetSession targetSession, RunCapabilities runCapabilities) {
    return targetSession
        .session()
        .map(Availability::present)
        .orElseGet(
            () ->
                runCapabilities
                    .session()
                    .flatMap(
                        provenance -> Availability.absent("a check creates no users, a run does")));
  }

  /** The text of the screen. */
  public String text() {
    Account account = targetSession.account();
    line("target", target.url() + ", reachable");
    line("Kimai", targetSession.kimaiVersion().toString());
    NewerRelease.of(contract, targetSession.kimaiVersion())
        .ifPresent(newer -> line("", newer.sentence()));
    targetSession.clock().sentence().ifPresent(sentence -> line("clock", sentence));
    line("account", "'" + account.username() + "', " + account.role().title());
    line("contract", contract.source().sentence());
    line("", contract.operations().size() + " operations");
    lines.add("");
    for (Role role : ROLES) {
      Availability<Provenance> person = runCapabilities.person(role);
      line(
          role.player() + " (" + role.title() + ")",
          how(person, "created by a run, and " + end() + " at its end"));
      noteSkipped(role.player(), person);
    }
    lines.add("");
    ability("web session", runCapabilities.session(), "of a user that a run creates");
    ability("more tokens, last usage", runCapabilities.moreTokens(), "of users that a run creates");
    ability(
        "an expired token",
        runCapabilities.expiredToken(),
        "by --expire-command, which a run tries once and a check does not");
    ability("changes", runCapabilities.writing(), "");
    line("deletion", deletion());
    ledger.texts().forEach(text -> line("known deviations", text));
    lines.add("");
    differences(targetSession.customizations());
    runCapabilities.plainUserOnly().ifPresent(sentence -> wrap("Note: ", sentence + "."));
    lines.add(skipped.isEmpty() ? "A run would skip nothing." : "A run skips:");
    skipped.forEach((why, whats) -> wrap("  " + String.join(", ", whats) + ": ", why));
    return String.join(System.lineSeparator(), lines);
  }

  private void differences(Customizations changes) {
    List<Customizations.Difference> all = changes.differences();
    if (!all.isEmpty()) {
      TouchedScenarios touched = TouchedScenarios.ofTheContract();
      wrap(
          "Note: ",
          "this differs from a fresh Kimai. A run judges what follows from it, and does not judge what else fails for it:");
      all.stream()
          .limit(verbose ? all.size() : SHOWN)
          .forEach(one -> wrap("  ", one.phrase() + told(one, touched)));
      if (all.size() > SHOWN && !verbose) {
        wrap("  ", "and " + (all.size() - SHOWN) + " more, which --verbose lists");
      }
    }
    if (!changes.unknownSettings().isEmpty()) {
      wrap(
          "Note: ",
          "this Kimai has settings that are not known here: "
              + String.join(", ", changes.unknownSettings())
              + ".");
    }
  }

  private static String told(Customizations.Difference one, TouchedScenarios touched) {
    String about =
        one.paths().isEmpty()
            ? ""
            : " (%s of %s scenarios are about it)"
                .formatted(touched.below(one.paths()), touched.whole());
    return about + (one.instead().isEmpty() ? "" : ": " + one.instead());
  }

  /** Only web pages, which need a session, delete users. */
  private String end() {
    return targetSession.session().isPresent() ? "deleted" : "disabled";
  }

  private void ability(String what, Availability<Provenance> availability, String created) {
    line(what, how(availability, created));
    noteSkipped(what, availability);
  }

  private static String how(Availability<Provenance> availability, String created) {
    return availability
        .value()
        .map(provenance -> provenance == Provenance.GIVEN ? "given" : created)
        .orElse("no");
  }

  private void noteSkipped(String what, Availability<Provenance> availability) {
    if (availability.value().isEmpty()) {
      skipped.computeIfAbsent(availability.cause(), cause -> new ArrayList<>()).add(what);
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
