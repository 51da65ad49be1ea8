package io.kimaicontract.steps;

import io.kimaicontract.target.Version;
import io.kimaicontract.verdict.NotChecked;
import java.util.Collection;
import java.util.Optional;

/** Decides by a scenario's tags whether the target can be asked at all. */
final class Needs {
  private static final String SINCE = "@since-";
  private static final String UNTIL = "@until-";

  private Needs() {}

  static void check(Suite suite, Collection<String> tags) {
    for (String tag : tags) {
      missing(suite, tag)
          .ifPresent(
              reason -> {
                throw new NotChecked(reason);
              });
    }
  }

  private static Optional<String> missing(Suite suite, String tag) {
    if (tag.equals("@writes") && !suite.writesAllowed()) {
      return Optional.of("it writes, and the run is read-only");
    }
    if (tag.startsWith(Capability.TAG)) {
      return Capability.of(tag).lacking(suite.rules().get());
    }
    if (tag.startsWith(SINCE)) {
      Version since = Version.of(tag.substring(SINCE.length()));
      return suite.version().isAtLeast(since)
          ? Optional.empty()
          : Optional.of("not applicable: Kimai has it since " + since);
    }
    if (tag.startsWith(UNTIL)) {
      Version until = Version.of(tag.substring(UNTIL.length()));
      return suite.version().isAtLeast(until)
          ? Optional.of("not applicable: Kimai has it no more since " + until)
          : Optional.empty();
    }
    return Optional.empty();
  }
}
