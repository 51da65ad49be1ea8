package io.kimaicontract.upkeep;

import io.kimaicontract.verdict.finding.Finding;
import java.util.Locale;

/**
 * Which findings are meant: the number of one in the summary, the id of a scenario, or a part of a
 * title or place.
 *
 * @param text as given
 */
record Selector(String text) {

  boolean selects(int number, Finding finding) {
    if (text.matches("\\d+")) {
      return text.equals(String.valueOf(number));
    }
    return finding.hits().stream().anyMatch(hit -> hit.scenario().scenario().id().equals(text))
        || isIn(finding.title())
        || finding.places().stream().anyMatch(this::isIn)
        || finding.hits().stream()
            .flatMap(hit -> hit.violations().stream())
            .anyMatch(violation -> isIn(violation.cause().place()));
  }

  private boolean isIn(String place) {
    return place.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
  }
}
