package io.kimaicontract.run.installation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Interceptor;
import io.kimaicontract.run.ContractRun;
import io.kimaicontract.run.ReferenceRun;
import io.kimaicontract.run.RunListeners;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Installations whose administrators chose the colours themselves. */
class OwnColoursTest {
  private final Set<String> sent = new ConcurrentSkipListSet<>();
  private static final String LIST = "Rot|#ff0000,Blau|#0000ff";

  /** Of many, the one computed from a name is hardly ever the one that is sent. */
  private static final String MANY =
      LIST + ",Gelb|#ffff00,Lila|#800080,Grau|#808080,Weiss|#ffffff,Braun|#a52a2a,Cyan|#00ffff";

  private static final String COLOURED = "\\bcolou?r\\b|US-20";
  private static final Pattern SENT = Pattern.compile("\"color\":\\s*\"(#[^\"]*)\"");
  private static final Interceptor FORGETFUL =
      (call, next) -> {
        if (!(call.body().contains("\"color\"") && call.json() instanceof ObjectNode body)) {
          return next.handle(call);
        }
        body.remove("color");
        return next.handle(call.withJson(body));
      };

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "Rot|#ff0000,Blau|#0000ff #ff0000 #0000ff",
        "#AbCdEf,#0000FF #AbCdEf #0000FF",
        "|#ff0000,None|#d2d6de,Twice|#ff0000,Blau|#0000ff #ff0000 #0000ff"
      })
  void areUsed(String list, String one, String another) {
    RunReport report =
        run(ReferenceOptions.documented().withSettings(Map.of("theme.color_choices", list)));
    Run verdict = report.run();

    assertThat(report.exitCode(), is(ExitCode.CONFORMANT));
    assertThat(ids(verdict, Outcome.NOT_CHECKED), is(Set.of()));
    assertThat(sent, containsInAnyOrder(one, another));
  }

  @Test
  void ofAnOldReleaseStandOnThePageOfSettings() {
    String page =
        "<form><input type=\"hidden\" name=\"%1$s[name]\" value=\"theme.color_choices\"><input type=\"text\" name=\"%1$s[value]\" value=\"%2$s\"></form>"
            .formatted("system_configuration_form_theme[configuration][1]", LIST);
    Interceptor settings =
        (call, next) ->
            call.path().equals("/en/admin/system-config/")
                ? Answer.html(200, page)
                : next.handle(call);

    RunReport report =
        run(
            ReferenceOptions.like("2.16.0")
                .withSettings(Map.of("theme.color_choices", LIST))
                .withTampering(settings));
    assertThat(report.exitCode(), is(ExitCode.CONFORMANT));
    assertThat(sent, containsInAnyOrder("#ff0000", "#0000ff"));
  }

  @Test
  void ofAnOldReleaseAreTheUsualOnesWhereNobodyCanLook() {
    RunReport report = run(ReferenceOptions.like("2.16.0"));
    assertThat(report.exitCode(), is(ExitCode.CONFORMANT));
    assertThat(sent, containsInAnyOrder("#c0c0c0", "#808080"));
  }

  @Test
  void oneAloneIsEnoughForMost() {
    RunReport report =
        run(
            ReferenceOptions.documented()
                .withSettings(Map.of("theme.color_choices", "Rot|#ff0000")));
    Run verdict = report.run();

    assertThat(report.exitCode(), is(ExitCode.CONFORMANT));
    assertThat(
        reasons(verdict),
        is(Set.of("TM-12 this Kimai offers one colour only (setting theme.color_choices)")));
  }

  @Test
  void noneIsNothingToCheck() {
    RunReport report =
        run(ReferenceOptions.documented().withSettings(Map.of("theme.color_choices", "#d2d6de")));
    Run verdict = report.run();

    assertThat(report.exitCode(), is(ExitCode.CONFORMANT));
    assertThat(
        ids(verdict, Outcome.NOT_CHECKED),
        is(
            Set.of(
                "CU-40", "CU-41", "CU-53", "PR-30", "AC-30", "US-20", "US-25", "US-30", "TM-02",
                "TM-12", "TG-08", "ER-61", "SY-42")));
    assertThat(
        reasons(verdict),
        everyItem(endsWith(" this Kimai offers no colour (setting theme.color_choices)")));
  }

  @Test
  void thatAreForgottenAreStillFound() {
    RunReport report =
        run(
            ReferenceOptions.documented()
                .withSettings(Map.of("theme.color_choices", MANY))
                .withTampering(FORGETFUL));
    Run verdict = report.run();

    assertThat(report.exitCode(), is(ExitCode.NEW_VIOLATIONS));
    assertThat(
        ids(verdict, Outcome.BROKEN),
        hasItems(
            "CU-03", "CU-40", "CU-41", "CU-53", "PR-04", "PR-30", "AC-05", "AC-30", "US-25",
            "US-30", "TM-02", "TM-12", "TM-15", "TG-02", "TG-08"));
  }

  private int log(ScenarioRef scenario, Exchange exchange) {
    exchange.request().payload().stream()
        .flatMap(body -> SENT.matcher(body).results())
        .forEach(m -> sent.add(m.group(1)));
    return -1;
  }

  private static Set<String> ids(Run verdict, Outcome outcome) {
    return verdict.scenarios().stream()
        .filter(r -> r.outcome() == outcome && !r.isNotApplicable())
        .map(r -> r.scenario().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> reasons(Run verdict) {
    return verdict.scenarios().stream()
        .filter(r -> r.outcome() == Outcome.NOT_CHECKED && !r.isNotApplicable())
        .map(r -> r.scenario().id() + " " + r.reason())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private RunReport run(ReferenceOptions options) {
    try (ReferenceKimai reference = ReferenceKimai.start(options)) {
      Selection selection = Selection.of(Optional.empty(), Optional.of(COLOURED));
      return new ContractRun(
              ReferenceRun.connection(reference),
              ReferenceRun.runPlan(selection, Ledger.builtIn(), 2))
          .run(RunListeners.of(new RunListener() {}, this::log));
    }
  }
}
