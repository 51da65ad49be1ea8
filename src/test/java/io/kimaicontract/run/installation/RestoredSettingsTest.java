package io.kimaicontract.run.installation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.mutant.engine.DirectTransport;
import io.kimaicontract.reference.MemoryKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.store.Configuration;
import io.kimaicontract.run.ContractRun;
import io.kimaicontract.run.ReferenceRun;
import io.kimaicontract.run.RunListeners;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.sweep.SettingsRestorer;
import io.kimaicontract.target.Target;
import io.kimaicontract.users.FormerSettings;
import io.kimaicontract.users.TargetProbe;
import io.kimaicontract.users.TargetSession;
import io.kimaicontract.verdict.ExchangeLog;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import io.kimaicontract.web.TargetConnection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings are changed only where that is allowed, and afterwards they are as before. */
class RestoredSettingsTest {
  private static final List<String> FEATURES =
      List.of("classpath:features/rules/settings/tracking-mode.feature");

  @TempDir private Path directory = Path.of("");
  private final MemoryKimai kimai = MemoryKimai.of(ReferenceOptions.documented());

  @Test
  void areAsBeforeAfterARun() {
    List<String> before = values();
    Run run = run(true);

    assertThat(count(run, Outcome.CONFORMANT), is(greaterThan(20L)));
    assertThat(values(), is(before));
    assertThat(run.leftovers(), empty());
    assertThat(Files.exists(file()), is(false));
  }

  @Test
  void stayWithoutPermission() {
    List<String> before = values();
    Run run = run(false);

    assertThat(values(), is(before));
    assertThat(count(run, Outcome.BROKEN), is(0L));
    assertThat(
        run.scenarios().stream().map(one -> one.reason()).distinct().toList().toString(),
        containsString("the installation has timesheet.mode 'default', not 'punch'"));
  }

  @Test
  void areRestoredByASweepAfterAKilledRun() throws IOException {
    Files.writeString(file(), "{\"timesheet.mode\": \"default\"}");
    kimai.state().configuration().set("timesheet.mode", "punch");
    TargetSession targetSession = new TargetProbe(connection(false)).authenticate();
    SettingsRestorer restorer = new SettingsRestorer(targetSession);

    assertThat(restorer.found(), is(List.of("timesheet.mode was 'default'")));
    assertThat(restorer.restore(), is(List.of("timesheet.mode is 'default' again")));
    assertThat(restorer.isComplete(), is(true));
    assertThat(kimai.state().configuration().text("timesheet.mode"), is("default"));
    assertThat(new FormerSettings(Optional.of(file())).values().keySet(), empty());
  }

  private Run run(boolean allowed) {
    Selection selection = new Selection(FEATURES, Optional.empty(), Optional.empty());
    return new ContractRun(connection(allowed), ReferenceRun.runPlan(selection, Ledger.empty(), 1))
        .run(RunListeners.of(new RunListener() {}, ExchangeLog.NONE))
        .run();
  }

  private TargetConnection connection(boolean allowed) {
    TargetConnection there = DirectTransport.connection(kimai, true);
    Target target = there.target();
    return new TargetConnection(
        new Target(
            target.url(),
            target.credentials(),
            true,
            target.limits(),
            true,
            target.rate(),
            allowed,
            Optional.of(file())),
        there.transport(),
        there.redactor(),
        there.expirer());
  }

  private Path file() {
    return directory.resolve("former.json");
  }

  private List<String> values() {
    Configuration configuration = kimai.state().configuration();
    return configuration.items().stream()
        .map(item -> item.name() + "=" + configuration.text(item.name()))
        .toList();
  }

  private static long count(Run run, Outcome outcome) {
    return run.scenarios().stream().filter(one -> one.outcome() == outcome).count();
  }
}
