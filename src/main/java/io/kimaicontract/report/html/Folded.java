package io.kimaicontract.report.html;

import java.util.List;

/**
 * A list of which a page shows the beginning, and the rest when it is asked for.
 *
 * @param first the beginning
 * @param rest the rest
 */
record Folded<T>(List<T> first, List<T> rest) {
  private static final int SHOWN = 10;

  static <T> Folded<T> of(List<T> all) {
    int shown = all.size() <= SHOWN + 1 ? all.size() : SHOWN;
    return new Folded<>(
        List.copyOf(all.subList(0, shown)), List.copyOf(all.subList(shown, all.size())));
  }

  int count() {
    return first.size() + rest.size();
  }
}
