package io.kimaicontract.contract;

import io.kimaicontract.contract.SchemaFinding.Kind;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.target.KimaiVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds in answers what the documents of releases promise and the target's own document no longer
 * does: a server whose document changes along with its answers breaks the promise all the same.
 *
 * <p>What only the target's document has, such as the additions of plugins, is not concerned.
 */
final class LostPromises {
  private static final Set<Kind> PROMISED = Set.of(Kind.MISSING, Kind.TYPE, Kind.FORMAT);

  private final List<AnswerCheck> releases;

  LostPromises(List<AnswerCheck> releases) {
    this.releases = List.copyOf(releases);
  }

  /**
   * The promises of every release that the answer breaks.
   *
   * @param own in what the answer differs from the target's own document, which is judged already
   */
  List<SchemaFinding> in(Exchange exchange, List<SchemaFinding> own) {
    if (releases.isEmpty()) {
      return List.of();
    }
    List<SchemaFinding> broken = new ArrayList<>(broken(releases.get(0), exchange));
    for (AnswerCheck release : releases) {
      Set<String> places = places(broken(release, exchange));
      broken.removeIf(finding -> !places.contains(finding.instance()));
    }
    broken.removeIf(finding -> places(own).contains(finding.instance()));
    return broken;
  }

  private static List<SchemaFinding> broken(AnswerCheck release, Exchange exchange) {
    String promised =
        release
            .contract()
            .kimaiVersion()
            .map(LostPromises::promised)
            .orElse(", as the release's document promises");
    return release.body(exchange).stream()
        .filter(LostPromises::isPromise)
        .map(
            finding ->
                new SchemaFinding(
                    finding.kind(),
                    finding.instance(),
                    finding.schema(),
                    finding.expected() + promised,
                    finding.seen()))
        .toList();
  }

  private static String promised(KimaiVersion release) {
    return ", as the document of "
        + release.major()
        + "."
        + release.minor()
        + " promises and the target's own no longer does";
  }

  /** A property that must be there, or must have a type. */
  private static boolean isPromise(SchemaFinding finding) {
    return PROMISED.contains(finding.kind())
        || (finding.kind() == Kind.VISIBILITY && finding.seen().startsWith("missing"));
  }

  private static Set<String> places(List<SchemaFinding> findings) {
    return findings.stream().map(SchemaFinding::instance).collect(Collectors.toSet());
  }
}
