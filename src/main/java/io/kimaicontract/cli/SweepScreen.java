package io.kimaicontract.cli;

import io.kimaicontract.access.Account;
import io.kimaicontract.access.Admission;
import io.kimaicontract.sweep.Findings;
import io.kimaicontract.sweep.Kind;
import io.kimaicontract.sweep.Leftover;
import io.kimaicontract.sweep.Swept;
import io.kimaicontract.sweep.Swept.Fate;
import io.kimaicontract.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What {@code sweep} shows: one screen. */
final class SweepScreen {
  private static final Layout LAYOUT = new Layout(14, 100);

  private final Target target;
  private final Admission admission;
  private final Findings findings;
  private final List<String> lines = new ArrayList<>();

  SweepScreen(Target target, Admission admission, Findings findings) {
    this.target = target;
    this.admission = admission;
    this.findings = findings;
  }

  /** What a sweep would do. */
  String dryRun() {
    head();
    kinds(found -> found.size() + ": " + names(found));
    lines.add("");
    lines.add("Nothing was removed.");
    return text();
  }

  /** What a sweep did. */
  String of(List<Swept> swept) {
    head();
    kinds(found -> String.valueOf(found.size()));
    if (swept.isEmpty()) {
      return text();
    }
    lines.add("");
    long disabled = count(swept, Fate.DISABLED);
    line("removed", String.valueOf(count(swept, Fate.REMOVED)));
    if (disabled > 0) {
      line("disabled", disabled + "; only the login of a super administrator deletes users");
    }
    List<Swept> left = swept.stream().filter(s -> s.fate() == Fate.LEFT).toList();
    if (!left.isEmpty()) {
      line("LEFT BEHIND", String.valueOf(left.size()));
      left.forEach(s -> line("", sentence(s)));
    }
    return text();
  }

  private void head() {
    Account account = admission.account();
    line("target", target.url().toString());
    line("Kimai", admission.version().toString());
    line("account", "'" + account.username() + "', " + account.role().title());
    lines.add("");
  }

  private void kinds(Function<List<Leftover>, String> told) {
    if (findings.leftovers().isEmpty()) {
      line("found", "nothing that a run left");
      return;
    }
    line("runs", String.join(", ", findings.runs()));
    for (Kind kind : Kind.values()) {
      List<Leftover> found = findings.of(kind);
      if (!found.isEmpty()) {
        line(kind.plural(), told.apply(found));
      }
    }
  }

  private String text() {
    if (!findings.unseen().isEmpty()) {
      lines.add("");
    }
    findings.unseen().forEach((what, why) -> line("not seen", what + ": " + why));
    return String.join(System.lineSeparator(), lines);
  }

  private void line(String label, String text) {
    lines.addAll(LAYOUT.line(label, text));
  }

  private static long count(List<Swept> swept, Fate fate) {
    return swept.stream().filter(s -> s.fate() == fate).count();
  }

  private static String names(List<Leftover> found) {
    return found.stream().map(Leftover::title).collect(Collectors.joining(", "));
  }

  private static String sentence(Swept swept) {
    Leftover one = swept.leftover();
    return "the %s %s, %s: %s".formatted(one.kind().noun(), one.id(), one.title(), swept.reason());
  }
}
