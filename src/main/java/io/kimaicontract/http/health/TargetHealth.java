package io.kimaicontract.http.health;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Transport;
import io.kimaicontract.http.health.HealthProbe.Finding;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The one judge of the target's health. A suspicious answer is one witness; trouble takes a second,
 * a probe right after it. While the target is in trouble the whole run pauses, up to the patience;
 * then the target is lost, and so it is at once when it refuses a token that worked.
 */
public final class TargetHealth {
  private static final Duration CLEANUP_PATIENCE = Duration.ofSeconds(30);

  private final URI target;
  private final Duration patience;
  private final Pause pause;
  private final HealthProbe healthProbe;
  private final Tokens tokens = new Tokens();
  private final Attempts attempts = new Attempts();
  private final AccessLoss accessLoss;
  private final Set<String> confirmed = ConcurrentHashMap.newKeySet();
  private final TroubleNotes notes = new TroubleNotes();
  private @Nullable Thread examiner;
  private volatile Predicate<Request> repeatable = Request::reads;
  private volatile boolean armed;
  private volatile boolean cleaning;
  private volatile boolean failing;
  private volatile String lost = "";
  private volatile long progress;

  /** What an examination came to, if the target is not lost. */
  enum Condition {
    /** The target is well; the answer is its own. */
    WELL,
    /** The target was in trouble, and is well again. */
    RECOVERED
  }

  /**
   * A judge of the target.
   *
   * @param transport sends probes, past the guard
   * @param patience how long trouble is waited out
   */
  public TargetHealth(URI target, Transport transport, Duration patience, Pause pause) {
    this.target = target;
    this.patience = patience;
    this.pause = pause;
    this.healthProbe = new HealthProbe(transport);
    this.accessLoss = new AccessLoss(transport, tokens);
  }

  /** The attempts at scenarios. */
  public Attempts attempts() {
    return attempts;
  }

  /**
   * Begins to judge; until then every answer passes, as the first ones have sentences of their own.
   *
   * @param harmless whether a request changes nothing more when it is sent twice
   * @param owner asks as the account that was given
   */
  public void arm(Predicate<Request> harmless, AccessLoss.Owner owner) {
    repeatable = harmless;
    accessLoss.ask(owner);
    armed = true;
  }

  /**
   * Begins the clean-up, which is tried at a lost target as well, but ends when no answer came for
   * half a minute.
   */
  public synchronized void cleanUp() {
    if (!cleaning) {
      progress = pause.nanos();
      cleaning = true;
      notifyAll();
    }
  }

  /** Whether a clean-up has had no answer for too long. */
  private boolean isSilent() {
    return cleaning && pause.nanos() - progress > limit().toNanos();
  }

  /** Ends the exchanges that keep a clean-up from any progress. */
  public void cutSilence() {
    if (isSilent()) {
      healthProbe.transport().cut();
    }
  }

  /** Whether scenarios may still run: the target is not lost, and the clean-up has not begun. */
  public boolean isGoingOn() {
    return lost.isEmpty() && !cleaning;
  }

  /** Why the run could not go on; empty when it could. */
  public String lost() {
    return lost;
  }

  /** When the last request was sent that had a good answer. */
  public Instant lastGood() {
    return tokens.lastGood();
  }

  /** What was seen of trouble that passed, one sentence each. */
  public List<String> notes() {
    return notes.sentences();
  }

  void note(String sentence) {
    notes.add(sentence);
  }

  boolean isArmed() {
    return armed;
  }

  /** Whether a second sending does no harm; a second deletion finds nothing. */
  boolean mayRepeat(Request request) {
    return repeatable.test(request) || request.method().equals("DELETE");
  }

  Tokens tokens() {
    return tokens;
  }

  /** Whether a refusal of the caller's token is suspicious; not while tokens are deleted. */
  boolean shouldWork(Caller caller) {
    return armed && !cleaning && tokens.shouldWork(caller);
  }

  /** Blocks while another thread waits for the target. */
  synchronized void goOn() {
    awaitExamination();
    if (failing && isSilent()) {
      throw TargetTrouble.unsent(
          "the clean-up was given up: no answer came for " + Sentences.seconds(limit()));
    }
  }

  private synchronized void awaitExamination() {
    try {
      while (examiner != null && examiner != Thread.currentThread()) {
        wait();
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw TargetTrouble.unsent("the run was interrupted while the target was in trouble");
    }
    if (!cleaning && !lost.isEmpty()) {
      throw TargetTrouble.unsent(lost);
    }
  }

  void answered() {
    progress = pause.nanos();
    failing = false;
  }

  void failed() {
    failing = true;
  }

  /** Whether an operation is known to answer so always, while the target is well. */
  boolean isConfirmed(Request request, Symptom symptom) {
    return confirmed.contains(key(request, symptom));
  }

  void confirm(Request request, Symptom symptom) {
    confirmed.add(key(request, symptom));
  }

  private static String key(Request request, Symptom symptom) {
    return symptom.kind() + " " + Unanswered.operation(request);
  }

  /**
   * Probes the target after a suspicious answer, one thread at a time, and waits while it is in
   * trouble.
   *
   * @throws TargetTrouble when it does not recover, or access is lost
   */
  Condition examine(Request request, Symptom symptom) {
    begin();
    try {
      return examined(request, symptom);
    } finally {
      end();
    }
  }

  private synchronized void begin() {
    awaitExamination();
    examiner = Thread.currentThread();
  }

  private synchronized void end() {
    examiner = null;
    notifyAll();
  }

  private Condition examined(Request request, Symptom symptom) {
    Caller caller = tokens.prober(request.caller());
    Finding finding = healthProbe.ask(caller);
    if (finding.well()) {
      answered();
      return Condition.WELL;
    }
    String seen = Sentences.of(request, symptom) + ", and then " + finding.trouble();
    boolean begunCleaning = cleaning;
    long start = pause.nanos();
    Duration next = Backoff.FIRST;
    while (!finding.well()) {
      if (finding.refused() && !cleaning) {
        throw lose(accessLoss.sentence(caller));
      }
      Duration left = left(start);
      if (left.isNegative() || left.isZero() || cleaning != begunCleaning) {
        throw cleaning
            ? new TargetTrouble(seen)
            : lose(
                "%s was in trouble and not well again within %s: %s; see --patience"
                    .formatted(target, Sentences.seconds(patience), seen));
      }
      Duration wait = Backoff.longer(finding.retryAfter().orElse(next), next);
      pause.wait(Backoff.shorter(wait, left), () -> cleaning != begunCleaning);
      next = Backoff.next(next);
      finding = healthProbe.ask(caller);
    }
    answered();
    String time = Sentences.seconds(Duration.ofNanos(pause.nanos() - start));
    note("the target was in trouble for " + time + ": " + seen);
    return Condition.RECOVERED;
  }

  /** The time until the waiting ends. */
  private Duration left(long start) {
    return cleaning
        ? limit().minusNanos(pause.nanos() - progress)
        : patience.minusNanos(pause.nanos() - start);
  }

  private Duration limit() {
    return Backoff.shorter(patience, CLEANUP_PATIENCE);
  }

  private TargetTrouble lose(String sentence) {
    if (lost.isEmpty()) {
      lost = sentence;
    }
    return new TargetTrouble(lost);
  }

  /** Waits before another attempt at a scenario, so that passing trouble can pass. */
  void backOff() {
    boolean begunCleaning = cleaning;
    pause.wait(Backoff.shorter(Backoff.ATTEMPT, patience), () -> cleaning != begunCleaning);
  }

  /** Waits before a request is sent again: as long as the answer asks, or for a moment. */
  void backOff(@Nullable Exchange answer, int sent) {
    Duration moment = Backoff.before(sent);
    Duration asked = answer == null ? moment : RetryAfter.of(answer.response()).orElse(moment);
    boolean begunCleaning = cleaning;
    pause.wait(Backoff.shorter(asked, patience), () -> cleaning != begunCleaning);
  }
}
