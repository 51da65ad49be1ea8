package io.kimaicontract.steps;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.fixture.UndoStack;
import io.kimaicontract.verdict.ScenarioSkipped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which scenarios may be in the air together. */
@Timeout(20)
class ScenarioSchedulerTest {
  private final ScenarioScheduler scenarioScheduler = new ScenarioScheduler();
  private final UndoStack first = new UndoStack();
  private final UndoStack second = new UndoStack();

  @Test
  void twoFlyTogether() {
    scenarioScheduler.begin(first, false);
    scenarioScheduler.begin(second, false);
  }

  @Test
  void oneThatMustBeAloneWaitsForTheOthers() throws InterruptedException {
    scenarioScheduler.begin(first, false);
    CompletableFuture<Boolean> landed = new CompletableFuture<>();
    Thread alone = waiting(() -> landed.complete(true), true);

    scenarioScheduler.end(first);
    alone.join();

    assertThat(landed.join(), is(true));
  }

  @Test
  void othersWaitForOneThatMustBeAlone() throws InterruptedException {
    scenarioScheduler.begin(first, true);
    Thread other = waiting(() -> {}, false);

    scenarioScheduler.end(first);
    other.join();

    scenarioScheduler.begin(new UndoStack(), false);
  }

  @Test
  void anInterruptedRunKeepsNobodyWaiting() throws InterruptedException {
    scenarioScheduler.begin(first, true);
    CompletableFuture<ScenarioSkipped> refused = new CompletableFuture<>();
    Thread other =
        waitingThread(
            () ->
                refused.complete(
                    assertThrows(
                        ScenarioSkipped.class, () -> scenarioScheduler.begin(second, false))));

    assertThat(scenarioScheduler.land(Duration.ofMillis(1)), contains(first));
    other.join();

    assertThat(refused.join().getMessage(), is("the run was interrupted"));
  }

  private Thread waiting(Runnable then, boolean alone) {
    return waitingThread(
        () -> {
          scenarioScheduler.begin(second, alone);
          then.run();
          scenarioScheduler.end(second);
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
