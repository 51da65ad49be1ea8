package io.kimaicontract.run;

import io.kimaicontract.users.TargetSession;
import io.kimaicontract.users.TestUserPolicy;
import io.kimaicontract.users.TestUserPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Gives out casts of people: first the one that opened the run, then others with a number. */
final class TestUserPools implements Supplier<TestUserPool> {
  private final TargetSession targetSession;
  private final TestUserPolicy testUserPolicy;
  private final TestUserPool first;
  private final AtomicInteger given = new AtomicInteger();

  TestUserPools(TargetSession targetSession, TestUserPolicy testUserPolicy) {
    this.targetSession = targetSession;
    this.testUserPolicy = testUserPolicy;
    this.first = new TestUserPool(targetSession, testUserPolicy);
  }

  /** The cast that opens the run, given out or not. */
  TestUserPool first() {
    return first;
  }

  @Override
  public TestUserPool get() {
    int number = given.incrementAndGet();
    return number == 1
        ? first
        : new TestUserPool(targetSession, testUserPolicy.numbered(number), first);
  }
}
