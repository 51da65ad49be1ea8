package io.kimaicontract.target;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of versions written as in {@code >=2.16 <2.63}; an empty text holds every version.
 *
 * @param text the range as it was written
 */
public record VersionRange(String text) {
  private static final Pattern PART = Pattern.compile("(>=|<=|>|<|=)\\s*([\\d.]+)");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public VersionRange {
    conditions(text);
  }

  /** Whether the version lies in the range. */
  public boolean contains(KimaiVersion kimaiVersion) {
    return conditions(text).stream().allMatch(c -> c.test(kimaiVersion));
  }

  private static List<Predicate<KimaiVersion>> conditions(String text) {
    List<Predicate<KimaiVersion>> conditions = new ArrayList<>();
    Matcher m = PART.matcher(text);
    int end = 0;
    while (m.find()) {
      if (!text.substring(end, m.start()).isBlank()) {
        break;
      }
      conditions.add(condition(m.group(1), KimaiVersion.of(m.group(2))));
      end = m.end();
    }
    if (!text.substring(end).isBlank()) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a version range; write it as '>=2.16 <2.63'");
    }
    return conditions;
  }

  private static Predicate<KimaiVersion> condition(String operator, KimaiVersion bound) {
    return switch (operator) {
      case ">=" -> v -> v.compareTo(bound) >= 0;
      case "<=" -> v -> v.compareTo(bound) <= 0;
      case ">" -> v -> v.compareTo(bound) > 0;
      case "<" -> v -> v.compareTo(bound) < 0;
      default -> v -> v.compareTo(bound) == 0;
    };
  }
}
