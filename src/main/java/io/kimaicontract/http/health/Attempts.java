package io.kimaicontract.http.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The attempts at scenarios: one that met trouble of the target is made once more. A scenario is
 * known by its place, and runs in one thread.
 */
public final class Attempts {
  private final Map<Thread, Attempt> mine = new ConcurrentHashMap<>();
  private final Map<String, Attempt> due = new ConcurrentHashMap<>();

  /** One attempt at a scenario; used by its thread only. */
  public static final class Attempt {
    private final Optional<Attempt> former;
    private final List<String> trouble = new ArrayList<>();
    private final Set<Symptom.Kind> seen = ConcurrentHashMap.newKeySet();

    private Attempt(Optional<Attempt> former) {
      this.former = former;
    }

    /** The trouble that it met, one sentence each. */
    public List<String> trouble() {
      return List.copyOf(trouble);
    }

    /** Whether the scenario may be run again after this attempt. */
    public boolean isFirst() {
      return former.isEmpty();
    }

    void met(String sentence) {
      trouble.add(sentence);
    }

    /** Notes an answer of a healthy target; true if the former attempt had one of the same sort. */
    boolean sawAgain(Symptom symptom) {
      seen.add(symptom.kind());
      return former.filter(f -> f.seen.contains(symptom.kind())).isPresent();
    }
  }

  /** Begins an attempt at the scenario in the calling thread. */
  public void begin(String place) {
    mine.put(Thread.currentThread(), new Attempt(Optional.ofNullable(due.remove(place))));
  }

  /** Ends the attempt of the calling thread, and returns it. */
  public Optional<Attempt> end() {
    Optional<Attempt> ended = current();
    mine.remove(Thread.currentThread());
    return ended;
  }

  /** Demands another attempt at the scenario after this one. */
  public void repeat(String place, Attempt attempt) {
    due.put(place, attempt);
  }

  /** Whether another attempt at the scenario is due. */
  public boolean isDue(String place) {
    return due.containsKey(place);
  }

  Optional<Attempt> current() {
    return Optional.ofNullable(mine.get(Thread.currentThread()));
  }
}
