package io.kimaicontract.contract.compat;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.SchemaFinding;
import io.kimaicontract.contract.source.PinnedContracts;
import io.kimaicontract.target.KimaiVersion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What released versions promise in their documents, as far as it can be said of a version.
 *
 * <p>Of a version between two that are pinned, what both promise; of one that is newer or older
 * than all, nothing, as it may have withdrawn a promise, or not yet given it.
 */
public final class ReleaseBaseline {
  private ReleaseBaseline() {}

  /** What the version's own document lost of it; empty when nothing can be said of the version. */
  public static Optional<List<SchemaFinding>> lostBy(Contract served, KimaiVersion kimaiVersion) {
    List<KimaiVersion> pinned = PinnedContracts.kimaiVersions();
    return pinned.stream()
        .filter(v -> kimaiVersion.isAtLeast(pinned.get(0)))
        .filter(v -> v.isAtLeast(kimaiVersion) || v.isSameMinor(kimaiVersion))
        .findFirst()
        .map(later -> lost(served, kimaiVersion, later));
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
