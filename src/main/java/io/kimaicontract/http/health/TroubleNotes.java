package io.kimaicontract.http.health;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was seen of trouble that passed: each sentence once, with how often it came. */
final class TroubleNotes {
  private static final int NAMED = 20;

  private final Map<String, Integer> times = new LinkedHashMap<>();

  synchronized void add(String sentence) {
    times.merge(sentence, 1, Integer::sum);
  }

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
}
