package io.kimaicontract.run;

import io.kimaicontract.contract.AnswerCheck;
import io.kimaicontract.contract.Contract;
import io.kimaicontract.fixture.Effects;
import io.kimaicontract.fixture.RunNames;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Transport;
import io.kimaicontract.http.WriteGuard;
import io.kimaicontract.steps.Suite;
import io.kimaicontract.sweep.EndCheck;
import io.kimaicontract.sweep.Remains;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.target.Version;
import io.kimaicontract.users.Admission;
import io.kimaicontract.users.Cast;
import io.kimaicontract.users.Casting;
import io.kimaicontract.users.CleanupResult;
import io.kimaicontract.users.Doorman;
import io.kimaicontract.verdict.KnownDeviations;
import io.kimaicontract.web.Customizations;
import io.kimaicontract.web.Role;
import io.kimaicontract.web.Site;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A place that let the run in: everything that scenarios need, before the first of them. To close
 * it undoes what was made there.
 */
final class Opening implements AutoCloseable {
  private final Admission admission;
  private final Suite suite;
  private final Cleanup cleanup;
  private final Customizations customizations;

  private Opening(
      Admission admission, Suite suite, Cleanup cleanup, Customizations customizations) {
    this.admission = admission;
    this.customizations = customizations;
    this.suite = suite;
    this.cleanup = cleanup;
  }

  /**
   * Opens a run at the place by the script.
   *
   * @param observer is shown every exchange of the scenarios
   * @throws TargetUnusable when the target cannot be tested; it says what is left there then
   */
  static Opening at(Place place, Script script, Consumer<Exchange> observer) {
    RunNames names = new RunNames(RunId.fresh(), place.redaction());
    Admission admission =
        new Doorman(new Site(place.url(), place.transport(), place.redaction()))
            .authenticate(place.credentials());
    Casts casts = new Casts(admission, casting(place, names.runId()));
    EndCheck end = new EndCheck(admission, place.credentials(), names.runId());
    Function<List<CleanupResult>, Remains> check =
        results -> place.writesAllowed() ? end.after(results) : Remains.none();
    Contract contract = contract(place, script, admission, casts.first(), check);
    Transport transport = observed(guarded(place, admission.version()), observer);
    Company company = new Company(casts, contract, transport, names);
    Configuration configuration = new Configuration(place, company, admission);
    Suite suite =
        Suite.of(
            transport,
            company,
            new AnswerCheck(contract),
            new KnownDeviations(script.ledger(), admission.version()),
            place.writesAllowed(),
            new ReadOnce<>(configuration::rules),
            new ReadOnce<>(configuration::colours),
            names,
            Clock.systemUTC());
    Customizations customizations = admission.customizations();
    Cleanup cleanup = new Cleanup(suite, company, casts.first(), check);
    return new Opening(admission, suite, cleanup, customizations);
  }

  Admission admission() {
    return admission;
  }

  Contract contract() {
    return suite.contract().contract();
  }

  Suite suite() {
    return suite;
  }

  /** What the installation has other than a fresh Kimai. */
  Customizations customizations() {
    return customizations;
  }

  /** One account alone cannot be in several scenarios at once: they would stop its timesheets. */
  int threads(int wanted) {
    return admission.account().role() == Role.SUPER_ADMIN ? wanted : 1;
  }

  /** Undoes what was made. */
  void undo() {
    cleanup.undo();
  }

  /** What could not be undone; known when the rest is. */
  Remains remains() {
    return cleanup.remains();
  }

  /** Lets no scenario go on, because the thread of the run was interrupted. */
  void interrupt() {
    cleanup.interrupt();
  }

  boolean isInterrupted() {
    return cleanup.isInterrupted();
  }

  @Override
  public void close() {
    cleanup.close();
  }

  private static Casting casting(Place place, String runId) {
    Casting casting =
        Casting.of(runId, place.writesAllowed(), place.credentials(), place.redaction());
    return place.expirer().map(casting::expiring).orElse(casting);
  }

  private static Contract contract(
      Place place,
      Script script,
      Admission admission,
      Cast first,
      Function<List<CleanupResult>, Remains> check) {
    first
        .outlook()
        .plainUserOnly()
        .ifPresent(
            sentence -> {
              throw new TargetUnusable(sentence);
            });
    try {
      return script.locator().locate(place.url(), admission.version(), first::session);
    } catch (RuntimeException failed) {
      String left = check.apply(first.cleanUp()).ending();
      throw left.isEmpty() ? failed : new TargetUnusable(failed.getMessage() + left);
    }
  }

  private static Transport guarded(Place place, Version version) {
    return place.writesAllowed()
        ? place.transport()
        : new WriteGuard(place.transport(), Effects.of(version)::reads);
  }

  private static Transport observed(Transport transport, Consumer<Exchange> observer) {
    return request -> {
      Exchange exchange = transport.send(request);
      observer.accept(exchange);
      return exchange;
    };
  }
}
