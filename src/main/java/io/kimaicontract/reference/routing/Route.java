package io.kimaicontract.reference.routing;

import io.kimaicontract.reference.release.Version;
import io.kimaicontract.reference.security.Guard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One operation: method and path pattern, the releases that have it, and its action. A part in
 * braces matches digits, a few named ones any text.
 */
public record Route(
    String method,
    List<String> pattern,
    Guard guard,
    Version since,
    @Nullable Version until,
    Action action) {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(_[A-Za-z]+)?");
  private static final Set<String> FREE_TEXT =
      Set.of(
          "{view}", "{locale}", "{username}", "{tag}", "{widget}", "{file}", "{section}", "{csrf}");

  public static Route of(String operation, Guard guard, Action action) {
    String method = operation.substring(0, operation.indexOf(' '));
    String path = operation.substring(operation.indexOf(' ') + 1);
    return new Route(method, segments(path), guard, Version.of("2.0"), null, action);
  }

  public Route since(String version) {
    return new Route(method, pattern, guard, Version.of(version), until, action);
  }

  public Route until(String version) {
    return new Route(method, pattern, guard, since, Version.of(version), action);
  }

  public boolean existsIn(Version version) {
    return version.atLeast(since) && (until == null || !version.atLeast(until));
  }

  public String path() {
    return "/" + String.join("/", pattern);
  }

  @Nullable Map<String, String> match(List<String> path) {
    if (path.size() != pattern.size()) {
      return null;
    }
    Map<String, String> parts = new LinkedHashMap<>();
    for (int i = 0; i < path.size(); i++) {
      String expected = pattern.get(i);
      String actual = path.get(i);
      if (!expected.startsWith("{")) {
        if (!expected.equals(actual)) {
          return null;
        }
      } else if (!fits(expected, actual)) {
        return null;
      } else {
        parts.put(expected.substring(1, expected.length() - 1), actual);
      }
    }
    return parts;
  }

  static List<String> segments(String path) {
    return List.of(path.substring(1).split("/", -1));
  }

  private static boolean fits(String placeholder, String actual) {
    if (placeholder.equals("{language}")) {
      return LANGUAGE.matcher(actual).matches();
    }
    return !actual.isEmpty() && (FREE_TEXT.contains(placeholder) || digits(actual));
  }

  private static boolean digits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
