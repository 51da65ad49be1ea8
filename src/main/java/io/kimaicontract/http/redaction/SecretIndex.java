package io.kimaicontract.http.redaction;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Stream;

/** Finds many words in a text at once; words may be added by one thread while others search. */
final class SecretIndex {
  /** Words are found by their first characters; shorter words are ignored. */
  static final int SHORTEST = 4;

  /** So much of a word is recognised where the text was cut in its midst. */
  private static final int RECOGNISED = 8;

  private static final List<String> CUTS = List.of("...", "\u2026");
  private static final int BUCKETS = 1 << 16;
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private final Map<String, List<String>> words = new ConcurrentHashMap<>();
  private final AtomicIntegerArray beginnings = new AtomicIntegerArray(BUCKETS);

  void add(String word) {
    if (word.length() < SHORTEST) {
      return;
    }
    words.merge(
        word.substring(0, SHORTEST),
        List.of(word),
        (all, more) ->
            Stream.concat(all.stream(), more.stream()).distinct().sorted(LONGEST_FIRST).toList());
    beginnings.set(bucket(word, 0), 1);
  }

  /** Adds the positions of the words in the original text. */
  void find(Decoded decoded, Spans found) {
    String text = decoded.text();
    for (int at = 0; at + SHORTEST <= text.length(); at++) {
      if (beginnings.get(bucket(text, at)) != 0) {
        int end = end(text, at);
        if (end > at) {
          found.add(decoded.origin(at), decoded.origin(end));
        }
      }
    }
  }

  private int end(String text, int at) {
    for (String word : words.getOrDefault(text.substring(at, at + SHORTEST), List.of())) {
      int same = common(word, text, at);
      if (same == word.length() || (same >= RECOGNISED && isCut(text, at + same))) {
        return at + same;
      }
    }
    return at;
  }

  private static boolean isCut(String text, int at) {
    return at == text.length() || CUTS.stream().anyMatch(mark -> text.startsWith(mark, at));
  }

  private static int common(String word, String text, int at) {
    int most = Math.min(word.length(), text.length() - at);
    int same = 0;
    while (same < most && word.charAt(same) == text.charAt(at + same)) {
      same++;
    }
    return same;
  }

  private static int bucket(String text, int at) {
    int hash = text.charAt(at);
    for (int i = 1; i < SHORTEST; i++) {
      hash = hash * 31 + text.charAt(at + i);
    }
    return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
  }
}
