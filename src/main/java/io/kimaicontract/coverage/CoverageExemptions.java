package io.kimaicontract.coverage;

import io.kimaicontract.http.Exchange;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which reasons hold, as far as the traffic of a run shows. */
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

  /** Why the operation cannot be seen to succeed; empty where it can. */
  String of(String operation) {
    return exemptions.all().stream()
        .filter(r -> r.isOf(operation) && holds(r, operation))
        .findFirst()
        .map(Exemption::text)
        .orElse("");
  }

  /**
   * Why a property cannot be seen in answers of an operation that succeeded. What could have had it
   * must have been seen: that it is not there is then known, and not only said.
   *
   * @param path the property's
   * @param seen the paths of the properties that were seen
   */
  Optional<String> of(String operation, String path, Set<String> seen) {
    return exemptions.all().stream()
        .filter(r -> r.isOf(operation, path) && holds(r, operation))
        .filter(r -> isOwned(r, operation, path, seen))
        .findFirst()
        .map(Exemption::text);
  }

  /** Whether what would have the property was seen, or would itself be missing for the reason. */
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
