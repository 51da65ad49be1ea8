package io.kimaicontract.contract.source;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.ContractSource;
import io.kimaicontract.target.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The contracts of released versions that travel with the suite, written by {@code pin}. */
public final class PinnedContracts {
  private static final List<Version> VERSIONS =
      Stream.of("2.16.0", "2.24.0", "2.45.0", "2.58.0", "2.65.0", "2.66.0")
          .map(Version::of)
          .toList();

  private PinnedContracts() {}

  /** The pinned versions, the oldest first. */
  public static List<Version> versions() {
    return VERSIONS;
  }

  /** The nearest pinned contract that is not newer than the version; else the oldest. */
  public static Contract nearest(Version version, String reason) {
    Version nearest =
        VERSIONS.stream()
            .filter(version::isAtLeast)
            .reduce((older, newer) -> newer)
            .orElse(VERSIONS.get(0));
    String note =
        version.isAtLeast(nearest) ? reason : reason + "; it is the oldest that is pinned";
    return Contract.parse(text(nearest), new ContractSource.Pinned(nearest, note));
  }

  private static String text(Version version) {
    String resource = "/contracts/kimai-" + version + ".json";
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
