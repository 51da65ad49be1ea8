package io.kimaicontract.target;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Kimai version such as 2.24.0, ordered as released.
 *
 * @param major the first number
 * @param minor the second number
 * @param patch the third number, 0 where it is not written
 */
public record KimaiVersion(int major, int minor, int patch) implements Comparable<KimaiVersion> {
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,6})\\.(\\d{1,6})(?:\\.(\\d{1,6}))?(?!\\.?\\d).*");
  private static final Comparator<KimaiVersion> ORDER =
      Comparator.comparingInt(KimaiVersion::major)
          .thenComparingInt(KimaiVersion::minor)
          .thenComparingInt(KimaiVersion::patch);

  /**
   * Reads a version from text such as {@code 2.24}, {@code 2.24.0} or {@code 2.24.0-dev}.
   *
   * @throws IllegalArgumentException naming the text when it is not of that form
   */
  public static KimaiVersion of(String text) {
    return parse(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + text + "' is not a version; write it as 2.24 or 2.24.0"));
  }

  /** Reads a version, or nothing when the text is not of the form. */
  public static Optional<KimaiVersion> parse(String text) {
    Matcher m = FORM.matcher(text.trim());
    if (!m.matches()) {
      return Optional.empty();
    }
    int patch = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
    return Optional.of(
        new KimaiVersion(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), patch));
  }

  /** Whether this version is the other one or a later one. */
  public boolean isAtLeast(KimaiVersion other) {
    return compareTo(other) >= 0;
  }

  /** Whether major and minor number are the same. */
  public boolean isSameMinor(KimaiVersion other) {
    return major == other.major && minor == other.minor;
  }

  @Override
  public int compareTo(KimaiVersion other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
