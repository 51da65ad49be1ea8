package io.kimaicontract.run;

import io.kimaicontract.api.Kimai;
import io.kimaicontract.contract.Contract;
import io.kimaicontract.fixture.DeletionPolicy;
import io.kimaicontract.fixture.RunNames;
import io.kimaicontract.fixture.SharedFixture;
import io.kimaicontract.fixture.UndoStack;
import io.kimaicontract.fixture.WorkerContext;
import io.kimaicontract.http.Transport;
import io.kimaicontract.users.CleanupResult;
import io.kimaicontract.users.TestUserPool;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Gives each thread people and a stage of its own, and takes them all back at the end. */
final class WorkerContexts implements Supplier<WorkerContext> {
  private final Supplier<TestUserPool> userPools;
  private final Contract contract;
  private final Transport transport;
  private final RunNames names;
  private final List<Member> members = new CopyOnWriteArrayList<>();
  private final ThreadLocal<WorkerContext> contexts = ThreadLocal.withInitial(this::create);

  /** What belongs to one thread. */
  private record Member(TestUserPool testUserPool, UndoStack undos) {}

  WorkerContexts(
      Supplier<TestUserPool> testUserPools,
      Contract contract,
      Transport transport,
      RunNames names) {
    this.userPools = testUserPools;
    this.contract = contract;
    this.transport = transport;
    this.names = names;
  }

  @Override
  public WorkerContext get() {
    return contexts.get();
  }

  /** Undoes the stages and dismisses the casts; returns what became of it all. */
  synchronized List<CleanupResult> cleanUp() {
    List<CleanupResult> results = new ArrayList<>();
    for (Member member : members) {
      results.addAll(member.undos.unwind());
      results.addAll(member.testUserPool.cleanUp());
    }
    members.clear();
    return results;
  }

  private WorkerContext create() {
    TestUserPool testUserPool = userPools.get();
    UndoStack undos = new UndoStack();
    members.add(new Member(testUserPool, undos));
    DeletionPolicy deletionPolicy = new DeletionPolicy(contract, testUserPool);
    return new WorkerContext(
        testUserPool,
        new SharedFixture(Kimai.over(transport), deletionPolicy, testUserPool, names, undos));
  }
}
