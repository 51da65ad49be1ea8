package io.kimaicontract.run;

import io.kimaicontract.users.Admission;
import io.kimaicontract.users.Cast;
import io.kimaicontract.users.Casting;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Gives out casts of people: first the one that opened the run, then others with a number. */
final class Casts implements Supplier<Cast> {
  private final Admission admission;
  private final Casting casting;
  private final Cast first;
  private final AtomicInteger given = new AtomicInteger();

  Casts(Admission admission, Casting casting) {
    this.admission = admission;
    this.casting = casting;
    this.first = new Cast(admission, casting);
  }

  /** The cast that opens the run, given out or not. */
  Cast first() {
    return first;
  }

  @Override
  public Cast get() {
    int number = given.incrementAndGet();
    return number == 1 ? first : new Cast(admission, casting.numbered(number), first);
  }
}
