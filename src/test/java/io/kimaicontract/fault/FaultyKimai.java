package io.kimaicontract.fault;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Transport;
import io.kimaicontract.mutant.engine.DirectTransport;
import io.kimaicontract.reference.MemoryKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.target.Limits;
import io.kimaicontract.target.Target;
import io.kimaicontract.web.TargetConnection;
import java.time.Duration;

/** A Kimai in memory to which something happens after a number of requests. */
final class FaultyKimai implements Transport {
  private static final Duration PATIENCE = Duration.ofMillis(400);

  private final int healthy;
  private final Fault fault;
  private final TargetConnection well =
      DirectTransport.connection(MemoryKimai.of(ReferenceOptions.documented()), true);
  private int sent;

  FaultyKimai(int healthy, Fault fault) {
    this.healthy = healthy;
    this.fault = fault;
  }

  TargetConnection connection() {
    Target target = well.target();
    Limits limits = Limits.of(Duration.ofSeconds(5)).patience(PATIENCE);
    return new TargetConnection(
        new Target(target.url(), target.credentials(), true, limits, true),
        this,
        well.redactor(),
        well.expirer());
  }

  int sent() {
    return sent;
  }

  @Override
  public synchronized Exchange send(Request request) {
    sent++;
    return sent <= healthy ? well.transport().send(request) : fault.send(request, well.transport());
  }
}
