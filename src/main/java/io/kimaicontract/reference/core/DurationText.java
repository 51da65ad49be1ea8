package io.kimaicontract.reference.core;

import io.kimaicontract.reference.release.KimaiProfile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Durations as people write them: {@code 1:30}, {@code 1.5}, {@code 1h30m}; a bare number means
 * hours (rule CP14).
 */
public final class DurationText {

  private static final Pattern COLONS = Pattern.compile("(\\d+):(\\d{1,2})(?::(\\d{1,2}))?");
  private static final Pattern NATURAL =
      Pattern.compile("(?i)(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s)?");
  private static final int MOST = 2145600000;

  private DurationText() {}

  public static int seconds(String text, KimaiProfile kimaiProfile) throws InvalidValue {
    long seconds = parsed(text, kimaiProfile);
    if (seconds < 0 || seconds > MOST) {
      throw new InvalidValue("Please enter a valid duration.");
    }
    return (int) seconds;
  }

  private static long parsed(String text, KimaiProfile kimaiProfile) throws InvalidValue {
    if (text.matches("\\d{1,9}([.,]\\d+)?")) {
      BigDecimal exact = new BigDecimal(text.replace(',', '.')).multiply(BigDecimal.valueOf(3600));
      return kimaiProfile.since("2.64")
          ? exact.setScale(0, RoundingMode.HALF_UP).longValue()
          : (long) (Double.parseDouble(text.replace(',', '.')) * 3600);
    }
    Matcher colons = COLONS.matcher(text);
    if (colons.matches()) {
      return part(colons, 1) * 3600 + part(colons, 2) * 60 + part(colons, 3);
    }
    Matcher natural = NATURAL.matcher(text);
    if (natural.matches()) {
      return part(natural, 1) * 3600 + part(natural, 2) * 60 + part(natural, 3);
    }
    throw new InvalidValue("Please enter a valid duration.");
  }

  private static long part(Matcher matcher, int group) {
    String digits = matcher.group(group);
    return digits == null || digits.length() > 9 ? 0 : Long.parseLong(digits);
  }
}
