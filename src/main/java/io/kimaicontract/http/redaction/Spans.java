package io.kimaicontract.http.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Stretches of a text. */
final class Spans {
  private record Span(int start, int end) {}

  private final List<Span> spans = new ArrayList<>();

  void add(int start, int end) {
    spans.add(new Span(start, end));
  }

  /** The text with each span replaced; overlapping spans are replaced as one. */
  String replacedIn(String text, String replacement) {
    if (spans.isEmpty()) {
      return text;
    }
    spans.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end));
    StringBuilder replaced = new StringBuilder(text.length());
    int done = 0;
    for (Span span : spans) {
      if (span.start >= done) {
        replaced.append(text, done, span.start).append(replacement);
      }
      done = Math.max(done, span.end);
    }
    return replaced.append(text, done, text.length()).toString();
  }
}
