package io.kimaicontract.report.page;

import static io.kimaicontract.report.page.Html.all;
import static io.kimaicontract.report.page.Html.attribute;
import static io.kimaicontract.report.page.Html.style;
import static io.kimaicontract.report.page.Html.tag;
import static io.kimaicontract.report.page.Html.text;

import io.kimaicontract.http.StatusName;
import io.kimaicontract.report.model.Amounts;
import io.kimaicontract.report.model.Breach;
import io.kimaicontract.report.model.Call;
import io.kimaicontract.report.model.CauseKey;
import io.kimaicontract.report.model.Digest;
import io.kimaicontract.report.model.Digest.Group;
import io.kimaicontract.report.model.Scenario;
import java.util.ArrayList;
import java.util.List;

/** New violations, one entry for each cause, and where the suite itself failed. */
final class ViolationsSection {
  private static final int OPEN = 3;

  private ViolationsSection() {}

  static Html of(Digest digest) {
    List<Html> entries = new ArrayList<>();
    for (Group<CauseKey> group : digest.causes()) {
      entries.add(entry(group, entries.size() < OPEN));
    }
    return Parts.section("violations", "New violations", digest.causes().size(), all(entries));
  }

  static Html errors(Digest digest, List<String> failures) {
    return Parts.section(
        "errors",
        "The suite itself failed",
        digest.errors().size() + failures.size(),
        all(failures.stream().map(f -> tag("p", f))),
        all(
            digest.errors().stream()
                .map(
                    g ->
                        Parts.fold(
                            true,
                            text(g.key().lines().findFirst().orElse("")),
                            code(g.key()),
                            Parts.scenarios(g.scenarios())))));
  }

  private static Html entry(Group<CauseKey> group, boolean open) {
    Digest.Hit first = group.hits().get(0);
    return tag(
        "div",
        style("cause"),
        Parts.fold(
            open,
            all(
                List.of(
                    tag(
                        "span",
                        style("title"),
                        text(group.first().title()),
                        tag("span", style("owner"), text(owner(group.key())))),
                    Parts.amount(group.scenarios().size(), "scenario"))),
            explained(first.scenario(), group.first()),
            tag("h3", "Behind it"),
            Parts.scenarios(group.scenarios())));
  }

  private static String owner(CauseKey key) {
    return key.owner().isEmpty() ? key.place() : key.owner();
  }

  /** A violation as it was first seen. */
  static Html explained(Scenario scenario, Breach breach) {
    List<Html> lines = new ArrayList<>();
    if (!scenario.scenario().rule().isEmpty()) {
      lines.add(line("rule", scenario.scenario().rule()));
    }
    lines.add(line("in", scenario.scenario().title()));
    if (!scenario.step().isEmpty()) {
      String at = scenario.scenario().uri() + ":" + scenario.stepLine();
      lines.add(line("at", at + "   " + scenario.step()));
    }
    if (breach.call() >= 0) {
      Call call = scenario.calls().get(breach.call());
      lines.add(line("sent", call.method() + " " + call.path() + "   as " + call.caller()));
      String answer = StatusName.withNumber(call.status()) + ", " + Amounts.millis(call.ms());
      lines.add(line("answered", answer));
    }
    breach.lines().forEach(l -> lines.add(line(l.label(), l.text())));
    if (breach.times() > 1) {
      lines.add(line("repeated", breach.times() + " times: " + String.join(", ", breach.at())));
    }
    Html curl = breach.reproduce().isEmpty() ? Html.nothing() : code(breach.reproduce());
    return all(List.of(tag("dl", style("lines"), all(lines)), curl));
  }

  private static Html line(String label, String text) {
    return tag("div", style(label), tag("dt", label), tag("dd", text));
  }

  private static Html code(String text) {
    return tag("pre", attribute("tabindex", "0"), tag("code", text));
  }
}
