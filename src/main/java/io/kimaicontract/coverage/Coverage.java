package io.kimaicontract.coverage;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.contract.SchemaPaths;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.verdict.Reach;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures from the traffic of a run how much of the contract it reached. */
public final class Coverage {
  private final Contract contract;
  private final Excuses excuses;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  private Coverage(Contract contract, Reasons reasons) {
    this.contract = contract;
    this.excuses = new Excuses(reasons);
    SchemaPaths schemas = new SchemaPaths(contract);
    contract.operations().forEach(o -> tallies.put(o.name(), new Tally(o, schemas)));
  }

  /** What these exchanges reached of the contract. */
  public static Reach of(Contract contract, List<Exchange> exchanges) {
    return of(contract, exchanges, Reasons.builtIn());
  }

  static Reach of(Contract contract, List<Exchange> exchanges, Reasons reasons) {
    Coverage coverage = new Coverage(contract, reasons);
    exchanges.forEach(coverage::visit);
    return coverage.reach();
  }

  private Reach reach() {
    return new Reach(tallies.values().stream().map(tally -> tally.reach(excuses)).toList());
  }

  private void visit(Exchange exchange) {
    contract
        .find(exchange.request().method(), exchange.request().path())
        .map(Operation::name)
        .ifPresent(name -> visit(name, exchange));
  }

  private void visit(String operation, Exchange exchange) {
    excuses.visit(operation, exchange);
    Tally tally = tallies.get(operation);
    if (tally != null) {
      tally.visit(exchange);
    }
  }
}
