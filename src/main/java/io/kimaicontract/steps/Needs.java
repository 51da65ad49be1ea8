package io.kimaicontract.steps;

import io.kimaicontract.target.Version;
import io.kimaicontract.verdict.NotChecked;
import io.kimaicontract.verdict.SkipReason;
import java.util.Collection;
import java.util.Optional;

/** Decides by the tags of a scenario whether it can run on the target. */
final class Needs {
  private Needs() {}

  /**
   * Checks that the scenario can run.
   *
   * @throws NotChecked with the reason when the target lacks what a tag needs
   * @throws IllegalArgumentException when a tag is unknown
   */
  static void check(Suite suite, Collection<String> tags) {
    for (String text : tags) {
      Tag tag = Tag.of(text);
      missing(suite, tag, tag.rest(text))
          .ifPresent(
              reason -> {
                throw new NotChecked(reason);
              });
    }
  }

  private static Optional<SkipReason> missing(Suite suite, Tag tag, String rest) {
    return switch (tag) {
      case WRITES ->
          suite.writesAllowed()
              ? Optional.empty()
              : Optional.of(SkipReason.lacking("it writes, and the run is read-only"));
      case NEEDS -> need(suite, rest).map(SkipReason::lacking);
      case SINCE -> since(suite, Version.of(rest));
      case UNTIL -> until(suite, Version.of(rest));
      case READS, SMOKE, SERIAL -> Optional.empty();
    };
  }

  private static Optional<String> need(Suite suite, String name) {
    return Capability.of(name)
        .map(capability -> capability.lacking(suite.rules().get()))
        .orElseGet(() -> person(suite, name));
  }

  private static Optional<String> person(Suite suite, String name) {
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    var offer = suite.troupe().get().people().find(capital);
    return offer.value().isPresent() ? Optional.empty() : Optional.of(offer.reason());
  }

  private static Optional<SkipReason> since(Suite suite, Version since) {
    return suite.version().isAtLeast(since)
        ? Optional.empty()
        : Optional.of(SkipReason.notApplicable("Kimai has it since " + since));
  }

  private static Optional<SkipReason> until(Suite suite, Version until) {
    return suite.version().isAtLeast(until)
        ? Optional.of(SkipReason.notApplicable("Kimai has it no more since " + until))
        : Optional.empty();
  }
}
