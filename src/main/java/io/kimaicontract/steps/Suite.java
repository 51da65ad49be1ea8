package io.kimaicontract.steps;

import io.kimaicontract.access.CleanupResult;
import io.kimaicontract.contract.AnswerCheck;
import io.kimaicontract.fixture.Effects;
import io.kimaicontract.fixture.RunNames;
import io.kimaicontract.http.Transport;
import io.kimaicontract.target.Version;
import io.kimaicontract.verdict.Evidence;
import io.kimaicontract.verdict.KnownDeviations;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * What a run gives to every scenario, and what the scenarios leave for it.
 *
 * @param transport sends to the target
 * @param troupe the people of the calling thread, and what stands for them
 * @param contract compares answers with the contract
 * @param known the ledger, as far as it holds for the target
 * @param version the target's version
 * @param writesAllowed whether scenarios may create and change things
 * @param effects what each operation does there
 * @param rules how the installation keeps timesheets
 * @param names names of created things
 * @param clock the time
 * @param evidence what each scenario saw, by the id of its test case
 * @param cleanup what became of what scenarios made
 * @param flights the scenarios in flight
 */
public record Suite(
    Transport transport,
    Supplier<Troupe> troupe,
    AnswerCheck contract,
    KnownDeviations known,
    Version version,
    boolean writesAllowed,
    Effects effects,
    Supplier<TimesheetRules> rules,
    RunNames names,
    Clock clock,
    Map<String, Evidence> evidence,
    List<CleanupResult> cleanup,
    Flights flights) {

  /** A suite that has seen nothing yet. */
  public static Suite of(
      Transport transport,
      Supplier<Troupe> troupe,
      AnswerCheck contract,
      KnownDeviations known,
      boolean writesAllowed,
      Supplier<TimesheetRules> rules,
      RunNames names,
      Clock clock) {
    return new Suite(
        transport,
        troupe,
        contract,
        known,
        known.version(),
        writesAllowed,
        Effects.of(known.version()),
        rules,
        names,
        clock,
        new ConcurrentHashMap<>(),
        new CopyOnWriteArrayList<>(),
        new Flights());
  }
}
