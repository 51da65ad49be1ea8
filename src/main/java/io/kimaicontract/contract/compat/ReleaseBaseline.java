package io.kimaicontract.contract.compat;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.contract.SchemaFinding;
import io.kimaicontract.contract.source.PinnedContracts;
import io.kimaicontract.target.KimaiVersion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The promises that the documents of released versions make for a version.
 *
 * <p>A version between two pinned ones must keep the promises of both. Nothing is known of a
 * version that is newer or older than all pinned ones: it may have withdrawn a promise, or not yet
 * made it.
 */
public final class ReleaseBaseline {
  private ReleaseBaseline() {}

  /**
   * The promises that the version's own document lost; empty when nothing is known of the version.
   */
  public static Optional<List<SchemaFinding>> lostBy(Contract served, KimaiVersion kimaiVersion) {
    return later(kimaiVersion).map(later -> lost(served, kimaiVersion, later));
  }

  /**
   * The documents of the releases whose promises the version's own document lost; empty when it
   * kept them, and for a version of which nothing is known.
   */
  public static List<Contract> brokenBy(Contract served, KimaiVersion kimaiVersion) {
    if (lostBy(served, kimaiVersion).orElse(List.of()).isEmpty()) {
      return List.of();
    }
    Stream<KimaiVersion> before =
        PinnedContracts.kimaiVersions().stream().filter(kimaiVersion::isAtLeast);
    return Stream.concat(
            before.reduce((older, newer) -> newer).stream(), later(kimaiVersion).stream())
        .distinct()
        .map(release -> PinnedContracts.nearest(release, "to compare with"))
        .toList();
  }

  /**
   * True if the operation is Kimai's own, and no plugin's, as far as documents of releases tell.
   */
  public static boolean has(Operation operation, KimaiVersion kimaiVersion) {
    return PinnedContracts.nearest(kimaiVersion, "to compare with").has(operation.name());
  }

  private static Optional<KimaiVersion> later(KimaiVersion kimaiVersion) {
    List<KimaiVersion> pinned = PinnedContracts.kimaiVersions();
    return pinned.stream()
        .filter(v -> kimaiVersion.isAtLeast(pinned.get(0)))
        .filter(v -> v.isAtLeast(kimaiVersion) || v.isSameMinor(kimaiVersion))
        .findFirst();
  }

  private static List<SchemaFinding> lost(
      Contract served, KimaiVersion kimaiVersion, KimaiVersion later) {
    Contract before = PinnedContracts.nearest(kimaiVersion, "to compare with");
    Set<SchemaFinding> losses = BackwardCompatibilityCheck.of(served, before);
    if (!before.kimaiVersion().equals(Optional.of(later))) {
      losses.retainAll(
          BackwardCompatibilityCheck.of(served, PinnedContracts.nearest(later, "to compare with")));
    }
    return List.copyOf(losses);
  }
}
