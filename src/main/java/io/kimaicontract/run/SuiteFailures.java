package io.kimaicontract.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What failed in the suite itself, outside scenarios: each failure once, however often it came. */
final class SuiteFailures {
  private static final int NAMED = 20;
  private static final String OURS = "io.kimaicontract.";

  private final Map<String, Integer> times = new LinkedHashMap<>();

  /** Keeps the failure of what is named so. */
  synchronized void add(String what, Throwable failure) {
    times.merge(what + ": " + sentence(failure), 1, Integer::sum);
  }

  /** Does it; whatever it throws, Errors included, is kept and ends nothing else. */
  void guard(String what, Runnable action) {
    try {
      action.run();
    } catch (Throwable failure) {
      add(what, failure);
    }
  }

  /** What it gives, or the other value when it fails. */
  <T> T guard(String what, Supplier<T> action, T otherwise) {
    try {
      return action.get();
    } catch (Throwable failure) {
      add(what, failure);
      return otherwise;
    }
  }

  /** One sentence for each. */
  synchronized List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    times.entrySet().stream()
        .limit(NAMED)
        .map(e -> e.getKey() + (e.getValue() == 1 ? "" : " (" + e.getValue() + " times)"))
        .forEach(sentences::add);
    if (times.size() > NAMED) {
      sentences.add("and " + (times.size() - NAMED) + " more");
    }
    return List.copyOf(sentences);
  }

  /** What was thrown, and where: in our own code, when it came through that. */
  static String sentence(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    if (trace.length == 0) {
      return failure.toString();
    }
    StackTraceElement place =
        Arrays.stream(trace)
            .filter(at -> at.getClassName().startsWith(OURS))
            .findFirst()
            .orElse(trace[0]);
    return failure + " (at " + place + ")";
  }
}
