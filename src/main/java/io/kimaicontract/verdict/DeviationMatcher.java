package io.kimaicontract.verdict;

import io.kimaicontract.verdict.result.Cause;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an entry of the ledger explains; an empty list matches anything, {@code *} any text.
 *
 * @param scenarios ids of scenarios; always given for broken rules
 * @param operations operations, such as {@code GET /api/timesheets*}
 * @param kinds the kinds of difference, such as {@code TYPE} or {@code RULE}
 * @param places schema pointers, or subjects of rules
 * @param sent regular expression found in the body that was sent; the empty one matches any
 * @param seen regular expression for the whole of what is seen instead
 */
public record DeviationMatcher(
    List<String> scenarios,
    List<String> operations,
    List<String> kinds,
    List<String> places,
    Pattern sent,
    Pattern seen) {

  /** Whether the violation, seen in the scenario, is covered. */
  public boolean covers(String scenario, Violation violation) {
    return covers(scenario, violation.cause(), body(violation));
  }

  /** Whether the cause, seen in the scenario after this body was sent, is covered. */
  public boolean covers(String scenario, Cause cause, String body) {
    return any(kinds, cause.kind())
        && any(scenarios, scenario)
        && any(operations, cause.operation())
        && any(places, cause.place())
        && sent.matcher(body).find()
        && seen.matcher(cause.seen()).matches();
  }

  /** Whether the place is one of the entry's. */
  public boolean names(String place) {
    return any(places, place);
  }

  /** Whether the scenario is one of the entry's. */
  public boolean isOf(String scenario) {
    return any(scenarios, scenario);
  }

  private static String body(Violation violation) {
    return violation instanceof RuleViolation rule
        ? rule.sent()
        : violation.exchange().flatMap(e -> e.request().payload()).orElse("");
  }

  static boolean any(List<String> globs, String text) {
    return globs.isEmpty() || globs.stream().anyMatch(g -> glob(g, text));
  }

  private static boolean glob(String glob, String text) {
    int star = glob.indexOf('*');
    if (star < 0) {
      return glob.equals(text);
    }
    String head = glob.substring(0, star);
    if (!text.startsWith(head)) {
      return false;
    }
    String rest = glob.substring(star + 1);
    if (rest.isEmpty()) {
      return true;
    }
    for (int at = head.length(); at <= text.length(); at++) {
      if (glob(rest, text.substring(at))) {
        return true;
      }
    }
    return false;
  }
}
