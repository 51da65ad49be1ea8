package io.kimaicontract.contract.compat;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.SchemaFinding;
import io.kimaicontract.target.KimaiVersion;
import java.util.List;

/**
 * Something that a newer document takes away from the clients of an older release.
 *
 * @param title what it is, such as {@code breaks API clients of 2.66: GET /api/ping is gone}
 * @param difference the difference itself
 */
public record ReleaseLoss(String title, Difference difference) {

  /** Everything that breaks clients, one a cause. */
  public static List<ReleaseLoss> of(Contract served, Contract before, KimaiVersion release) {
    return of(DocumentComparison.of(before, served), release);
  }

  static List<ReleaseLoss> of(List<Difference> differences, KimaiVersion release) {
    String clients = "breaks API clients of " + release.major() + "." + release.minor() + ": ";
    return differences.stream()
        .filter(d -> d.impact() == Impact.BREAKING)
        .map(d -> new ReleaseLoss(clients + d.title(), d))
        .toList();
  }

  /** The loss as a finding about the document, at a pointer of it. */
  public SchemaFinding finding() {
    SchemaFinding finding = DifferenceFinding.of(difference);
    return new SchemaFinding(
        finding.kind(),
        finding.instance(),
        finding.schema(),
        finding.expected() + " (" + title.substring(0, title.indexOf(':')) + ")",
        finding.seen());
  }
}
