package io.kimaicontract.reference.release;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The behaviour of the reference: its release and its quirks.
 *
 * @param corrected true if it serves the corrected document, which describes the answers correctly
 */
public record KimaiProfile(Version version, boolean corrected, Set<Quirk> quirks) {

  /** Copies the quirks. */
  public KimaiProfile {
    quirks = Set.copyOf(quirks);
  }

  /** Keeps every documented promise, with the operations of 2.65.0. */
  public static KimaiProfile documented() {
    return new KimaiProfile(Version.of("2.65.0"), true, Set.of());
  }

  /** Behaves as that release does, quirks included. */
  public static KimaiProfile like(String release) {
    Version version = Version.of(release);
    Set<Quirk> quirks = EnumSet.allOf(Quirk.class);
    quirks.removeIf(quirk -> !quirk.holdsIn(version));
    return new KimaiProfile(version, false, quirks);
  }

  /** The same with these quirks added. */
  public KimaiProfile with(Quirk... added) {
    Set<Quirk> all = EnumSet.noneOf(Quirk.class);
    all.addAll(quirks);
    all.addAll(List.of(added));
    return new KimaiProfile(version, corrected, all);
  }

  /** The same with these quirks taken away. */
  public KimaiProfile without(Quirk... removed) {
    Set<Quirk> rest = EnumSet.noneOf(Quirk.class);
    rest.addAll(quirks);
    rest.removeAll(List.of(removed));
    return new KimaiProfile(version, corrected, rest);
  }

  /** True if this quirk is on. */
  public boolean has(Quirk quirk) {
    return quirks.contains(quirk);
  }

  public boolean since(String release) {
    return version.atLeast(Version.of(release));
  }
}
