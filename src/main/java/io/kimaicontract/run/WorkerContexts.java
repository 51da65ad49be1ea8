package io.kimaicontract.run;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.fixture.InstallationSettings;
import io.kimaicontract.fixture.RunNames;
import io.kimaicontract.fixture.SpareRecords;
import io.kimaicontract.fixture.TimesheetTimes;
import io.kimaicontract.fixture.WorkerContext;
import io.kimaicontract.http.Transport;
import io.kimaicontract.users.CleanupResult;
import io.kimaicontract.users.TargetSession;
import io.kimaicontract.users.TestUserPool;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Gives each worker thread a context of its own, and cleans up after all of them at the end. */
final class WorkerContexts implements Supplier<WorkerContext> {
  private final TestUserPool first;
  private final Contract contract;
  private final Transport transport;
  private final RunNames names;
  private final InstallationSettings settings;
  private final TimesheetTimes times;
  private final SpareRecords users = new SpareRecords();
  private final List<WorkerContext> contexts = new ArrayList<>();
  private final ThreadLocal<WorkerContext> mine = ThreadLocal.withInitial(this::create);

  /**
   * Contexts that are created when first asked for.
   *
   * @param first the users that opened the run; the first worker has them, others their like
   */
  WorkerContexts(
      TestUserPool first,
      Contract contract,
      Transport transport,
      RunNames names,
      TargetSession targetSession) {
    this.first = first;
    this.contract = contract;
    this.transport = transport;
    this.names = names;
    this.settings = new InstallationSettings(() -> get().testUserPool(), targetSession);
    this.times = new TimesheetTimes(settings, Clock.systemUTC());
  }

  /** The settings of the installation, as the users of the workers see them. */
  InstallationSettings settings() {
    return settings;
  }

  @Override
  public WorkerContext get() {
    return mine.get();
  }

  /** Removes every shared fixture and all users; returns what became of them. */
  synchronized List<CleanupResult> cleanUp() {
    List<CleanupResult> results = new ArrayList<>();
    contexts.forEach(context -> results.addAll(context.cleanUp()));
    if (contexts.isEmpty()) {
      results.addAll(first.cleanUp());
    }
    return results;
  }

  private synchronized WorkerContext create() {
    int number = contexts.size() + 1;
    TestUserPool testUserPool = number == 1 ? first : first.another(number);
    WorkerContext context =
        WorkerContext.of(testUserPool, contract, transport, names, times, users);
    contexts.add(context);
    return context;
  }
}
