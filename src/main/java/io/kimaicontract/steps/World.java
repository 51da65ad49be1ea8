package io.kimaicontract.steps;

import io.kimaicontract.access.Actor;
import io.kimaicontract.access.People;
import io.kimaicontract.fixture.Calls;
import io.kimaicontract.fixture.Made;
import io.kimaicontract.fixture.Removal;
import io.kimaicontract.fixture.Thing;
import io.kimaicontract.fixture.UndoStack;
import io.kimaicontract.fixture.Workshop;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.SecondAsking;
import io.kimaicontract.http.Transport;
import io.kimaicontract.kimai.Kimai;
import io.kimaicontract.verdict.ContractBroken;
import io.kimaicontract.verdict.Evidence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the steps of one scenario share: its evidence, its workshop and the last answer. */
public final class World {
  private final Suite suite;
  private final UndoStack undos = new UndoStack();
  private @Nullable Evidence evidence;
  private @Nullable Workshop workshop;
  private @Nullable Calls calls;
  private @Nullable Attempt attempt;
  private @Nullable Troupe troupe;
  private boolean begun;
  private volatile boolean ending;

  /** A world of the suite. */
  public World(Suite suite) {
    this.suite = suite;
  }

  void open(String testCase, String scenario, boolean alone) {
    Evidence mine = new Evidence(scenario, suite.contract(), suite.known());
    suite.flights().begin(undos, alone);
    begun = true;
    Transport asking =
        new SecondAsking(
            request -> suite.flights().beside(() -> transport().send(request)),
            request -> suite.flights().alone(() -> transport().send(request)),
            request -> suite.effects().reads(request) && suite.flights().crowded(),
            (first, second) ->
                mine.observe(
                    mine.operation(first.request()) + " beside other requests",
                    first.status() + ", and " + second.status() + " when asked again"));
    Transport recorded = request -> mine.received(asking.send(request));
    suite.evidence().put(testCase, mine);
    Troupe company = suite.troupe().get();
    evidence = mine;
    troupe = company;
    workshop =
        new Workshop(
            Kimai.over(recorded),
            new Removal(suite.contract().contract(), company.people()),
            company.people(),
            suite.names(),
            company.standing(),
            undos);
    calls = new Calls(recorded, suite.effects(), workshop);
  }

  void close() {
    end();
    Evidence mine = evidence;
    if (mine != null) {
      mine.settleAll();
    }
  }

  /** Ends a scenario that was ended from outside its steps, so that its hooks did not run. */
  public void abandon() {
    if (begun && !ending) {
      try {
        close();
      } catch (ContractBroken noted) {
        // The evidence holds the violations.
      }
    }
  }

  private void end() {
    if (!begun || ending) {
      return;
    }
    ending = true;
    try {
      suite.leftovers().addAll(undos.unwind());
    } finally {
      suite.flights().end(undos);
    }
  }

  /** Sends to the target: once the run is interrupted, only what undoes. */
  private Transport transport() {
    if (!ending) {
      suite.flights().goOn();
    }
    return suite.transport();
  }

  Suite suite() {
    return suite;
  }

  Evidence evidence() {
    return present(evidence, "the scenario has not begun");
  }

  Workshop workshop() {
    return present(workshop, "the scenario has not begun");
  }

  People people() {
    return present(troupe, "the scenario has not begun").people();
  }

  /** Calls by method and path. */
  Calls calls() {
    return present(calls, "the scenario has not begun");
  }

  Kimai kimai() {
    return workshop().operations().kimai();
  }

  UndoStack undos() {
    return undos;
  }

  /** Keeps what the scenario is about: who did it, to what, and the answers. */
  void tried(Actor actor, Thing thing, Exchange exchange) {
    evidence().isAbout(exchange);
    attempt = new Attempt(actor, thing, List.of(exchange));
  }

  void answered(List<Exchange> exchanges) {
    exchanges.forEach(evidence()::isAbout);
    attempt = new Attempt(null, null, exchanges);
  }

  /** Keeps the answer of a call by path, and what the path names, if it names something. */
  void called(Optional<Thing> thing, Exchange exchange) {
    evidence().isAbout(exchange);
    attempt = new Attempt(null, thing.orElse(null), List.of(exchange));
  }

  Attempt attempt() {
    return present(attempt, "nothing was called yet: a When is missing");
  }

  Exchange answer() {
    return attempt().answers().get(attempt().answers().size() - 1);
  }

  /**
   * The sort of thing that the scenario is about: of a call that names none, what was made last.
   */
  Thing thing() {
    Thing named = attempt().thing();
    return named == null ? workshop().latest().thing() : named;
  }

  /** The thing made last of the sort that the scenario is about. */
  Made subject() {
    return workshop().last(thing());
  }

  private static <T> T present(@Nullable T value, String otherwise) {
    if (value == null) {
      throw new IllegalStateException(otherwise);
    }
    return value;
  }

  /** What the When did. */
  record Attempt(@Nullable Actor actor, @Nullable Thing thing, List<Exchange> answers) {}
}
