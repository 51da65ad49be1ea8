package io.kimaicontract.steps;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.fixture.UndoStack;
import io.kimaicontract.verdict.NotChecked;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which scenarios may be in the air together. */
@Timeout(20)
class FlightsTest {
  private final Flights flights = new Flights();
  private final UndoStack first = new UndoStack();
  private final UndoStack second = new UndoStack();

  @Test
  void twoFlyTogether() {
    flights.begin(first, false);
    flights.begin(second, false);
  }

  @Test
  void oneThatMustBeAloneWaitsForTheOthers() throws InterruptedException {
    flights.begin(first, false);
    CompletableFuture<Boolean> landed = new CompletableFuture<>();
    Thread alone = waiting(() -> landed.complete(true), true);

    flights.end(first);
    alone.join();

    assertThat(landed.join(), is(true));
  }

  @Test
  void othersWaitForOneThatMustBeAlone() throws InterruptedException {
    flights.begin(first, true);
    Thread other = waiting(() -> {}, false);

    flights.end(first);
    other.join();

    flights.begin(new UndoStack(), false);
  }

  @Test
  void anInterruptedRunKeepsNobodyWaiting() throws InterruptedException {
    flights.begin(first, true);
    CompletableFuture<NotChecked> refused = new CompletableFuture<>();
    Thread other =
        waitingThread(
            () ->
                refused.complete(
                    assertThrows(NotChecked.class, () -> flights.begin(second, false))));

    assertThat(flights.land(Duration.ofMillis(1)), contains(first));
    other.join();

    assertThat(refused.join().getMessage(), is("the run was interrupted"));
  }

  private Thread waiting(Runnable then, boolean alone) {
    return waitingThread(
        () -> {
          flights.begin(second, alone);
          then.run();
          flights.end(second);
        });
  }

  private static Thread waitingThread(Runnable work) {
    Thread thread = new Thread(work);
    thread.start();
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    return thread;
  }
}
