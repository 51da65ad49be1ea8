package io.kimaicontract.contract.compat;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Finding;
import io.kimaicontract.contract.source.PinnedContracts;
import io.kimaicontract.target.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What released versions promise in their documents, as far as it can be said of a version.
 *
 * <p>Of a version between two that are pinned, what both promise; of one that is newer or older
 * than all, nothing, as it may have withdrawn a promise, or not yet given it.
 */
public final class ReleasedDocuments {
  private ReleasedDocuments() {}

  /** What the version's own document lost of it; empty when nothing can be said of the version. */
  public static Optional<List<Finding>> lostBy(Contract served, Version version) {
    List<Version> pinned = PinnedContracts.versions();
    return pinned.stream()
        .filter(v -> version.isAtLeast(pinned.get(0)))
        .filter(v -> v.isAtLeast(version) || v.isSameMinor(version))
        .findFirst()
        .map(later -> lost(served, version, later));
  }

  private static List<Finding> lost(Contract served, Version version, Version later) {
    Contract before = PinnedContracts.nearest(version, "to compare with");
    Set<Finding> losses = DocumentLoss.of(served, before);
    if (!before.version().equals(Optional.of(later))) {
      losses.retainAll(DocumentLoss.of(served, PinnedContracts.nearest(later, "to compare with")));
    }
    return List.copyOf(losses);
  }
}
