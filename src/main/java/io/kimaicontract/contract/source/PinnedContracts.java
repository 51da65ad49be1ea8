package io.kimaicontract.contract.source;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.ContractSource;
import io.kimaicontract.target.KimaiVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The contracts of released versions that travel with the suite, written by {@code pin}. */
public final class PinnedContracts {
  private static final List<KimaiVersion> VERSIONS =
      Stream.of("2.16.0", "2.24.0", "2.45.0", "2.58.0", "2.65.0", "2.66.0")
          .map(KimaiVersion::of)
          .toList();

  private PinnedContracts() {}

  /** The pinned versions, the oldest first. */
  public static List<KimaiVersion> kimaiVersions() {
    return VERSIONS;
  }

  /** The nearest pinned contract that is not newer than the version; else the oldest. */
  public static Contract nearest(KimaiVersion kimaiVersion, String reason) {
    KimaiVersion nearest =
        VERSIONS.stream()
            .filter(kimaiVersion::isAtLeast)
            .reduce((older, newer) -> newer)
            .orElse(VERSIONS.get(0));
    String note =
        kimaiVersion.isAtLeast(nearest) ? reason : reason + "; it is the oldest that is pinned";
    return Contract.parse(text(nearest), new ContractSource.Pinned(nearest, note));
  }

  private static String text(KimaiVersion kimaiVersion) {
    String resource = "/contracts/kimai-" + kimaiVersion + ".json";
    try (InputStream in = PinnedContracts.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
