package io.kimaicontract.coverage;

import io.kimaicontract.http.Exchange;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The exemptions that hold, as far as the traffic of a run shows. */
final class CoverageExemptions {
  private final Exemptions exemptions;
  private final Set<Exemption> refuted = new HashSet<>();
  private final Set<String> answered = new HashSet<>();

  CoverageExemptions(Exemptions exemptions) {
    this.exemptions = exemptions;
  }

  void visit(String operation, Exchange exchange) {
    answered.add(operation + " " + exchange.status());
    for (Exemption exemption : exemptions.all()) {
      String pointer = exemption.unless().get(operation);
      if (pointer != null
          && exchange.response().succeeded()
          && !exchange.at(pointer).isMissingNode()) {
        refuted.add(exemption);
      }
    }
  }

  /** The reason why no success of the operation can be seen; empty if it can. */
  String of(String operation) {
    return exemptions.all().stream()
        .filter(r -> r.isOf(operation) && holds(r, operation))
        .findFirst()
        .map(Exemption::text)
        .orElse("");
  }

  /**
   * The reason why a property cannot be seen in answers of an operation that succeeded. The run
   * must have seen the parent object without it, so that the absence is observed and not only
   * claimed.
   *
   * @param path the path of the property
   * @param seen the paths of the properties that were seen
   */
  Optional<String> of(String operation, String path, Set<String> seen) {
    return exemptions.all().stream()
        .filter(r -> r.isOf(operation, path) && holds(r, operation))
        .filter(r -> isOwned(r, operation, path, seen))
        .findFirst()
        .map(Exemption::text);
  }

  /** True if the parent object was seen, or is itself exempt for the same reason. */
  private static boolean isOwned(
      Exemption exemption, String operation, String path, Set<String> seen) {
    String owner = above(path);
    return owner.isEmpty()
        || seen.contains(owner)
        || (exemption.isOf(operation, owner) && isOwned(exemption, operation, owner, seen));
  }

  private static String above(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('.')));
  }

  private boolean holds(Exemption exemption, String operation) {
    return !refuted.contains(exemption)
        && (exemption.answered() == 0 || answered.contains(operation + " " + exemption.answered()));
  }
}
