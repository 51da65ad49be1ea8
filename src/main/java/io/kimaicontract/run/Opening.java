package io.kimaicontract.run;

import io.kimaicontract.access.Admission;
import io.kimaicontract.access.Cast;
import io.kimaicontract.access.Casting;
import io.kimaicontract.access.Customizations;
import io.kimaicontract.access.Doorman;
import io.kimaicontract.access.Role;
import io.kimaicontract.access.Site;
import io.kimaicontract.contract.AnswerCheck;
import io.kimaicontract.contract.Contract;
import io.kimaicontract.fixture.Effects;
import io.kimaicontract.fixture.RunNames;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Transport;
import io.kimaicontract.http.WriteGuard;
import io.kimaicontract.kimai.Kimai;
import io.kimaicontract.kimai.Status;
import io.kimaicontract.steps.Suite;
import io.kimaicontract.steps.TimesheetRules;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.target.Version;
import io.kimaicontract.verdict.KnownDeviations;
import io.kimaicontract.verdict.NotChecked;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
   * @throws TargetUnusable when the target cannot be tested; nothing is left there then
   */
  static Opening at(Place place, Script script, Consumer<Exchange> observer) {
    RunNames names = new RunNames(RunId.fresh());
    Admission admission =
        new Doorman(new Site(place.url(), place.transport(), place.redaction()))
            .admit(place.credentials());
    Casts casts = new Casts(admission, casting(place, names.runId()));
    Contract contract = contract(place, script, admission, casts.first());
    Transport transport = observed(guarded(place, admission.version()), observer);
    Company company = new Company(casts, contract, transport, names);
    Suite suite =
        Suite.of(
            transport,
            company,
            new AnswerCheck(contract),
            new KnownDeviations(script.ledger(), admission.version()),
            place.writesAllowed(),
            new ReadOnce<>(() -> rules(place, company)),
            names,
            Clock.systemUTC());
    Cleanup cleanup = new Cleanup(suite, company, casts.first());
    return new Opening(admission, suite, cleanup, admission.customizations());
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
  List<String> leftovers() {
    return cleanup.leftovers();
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

  private static Contract contract(Place place, Script script, Admission admission, Cast first) {
    first
        .outlook()
        .plainUserOnly()
        .ifPresent(
            sentence -> {
              throw new TargetUnusable(sentence);
            });
    try {
      return script.locator().locate(place.url(), admission.version(), first::session);
    } catch (RuntimeException | Error failed) {
      first.dismiss();
      throw failed;
    }
  }

  /** How the installation keeps timesheets, asked by whoever is there. */
  private static TimesheetRules rules(Place place, Company company) {
    Status status = Kimai.over(place.transport()).status();
    return Stream.of("Susan", "Anna", "Tony", "John")
        .map(name -> company.get().people().find(name).value())
        .flatMap(Optional::stream)
        .findFirst()
        .map(actor -> TimesheetRules.of(status.timesheetConfiguration(actor.caller())))
        .orElseThrow(() -> new NotChecked("nobody is there to ask for the configuration"));
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
