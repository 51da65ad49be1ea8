package io.kimaicontract.conventions;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.conventions.Sources.Source;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How many types a package holds, and what the README says of packages. */
class LayoutTest {
  private static final int MOST = 30;
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z./]+)` \\| (.*) \\|$");
  private static final Pattern SENTENCE = Pattern.compile("^/\\*\\*(.*?)\\*/", Pattern.DOTALL);

  @Test
  void packagesAreSmall() {
    Map<String, Long> large = new TreeMap<>(types(Sources.main()));
    types(Sources.test()).forEach((name, count) -> large.put("test " + name, count));
    large.values().removeIf(count -> count <= MOST);
    assertThat("packages of more than " + MOST + " types", large, is(Map.of()));
  }

  @Test
  void theReadmeListsThePackages() {
    String readme = FeatureFiles.read(Path.of("README.md"));
    String table = readme.substring(readme.indexOf("| package | is |"));
    Map<String, String> rows =
        ROW.matcher(table.substring(0, table.indexOf("\n\n")))
            .results()
            .collect(Collectors.toMap(r -> r.group(1), r -> r.group(2), (a, b) -> b, TreeMap::new));
    assertThat(rows, is(sentences()));
  }

  private static Map<String, String> sentences() {
    return Sources.main().stream()
        .filter(Source::isPackageInfo)
        .collect(
            Collectors.toMap(Source::directory, LayoutTest::sentence, (a, b) -> b, TreeMap::new));
  }

  private static String sentence(Source source) {
    Matcher comment = SENTENCE.matcher(source.text());
    if (!comment.find()) {
      return "";
    }
    return comment.group(1).replaceAll("\\s*\\n \\* ?", " ").strip();
  }

  private static Map<String, Long> types(java.util.List<Source> sources) {
    return sources.stream()
        .filter(s -> !s.isPackageInfo())
        .collect(Collectors.groupingBy(Source::directory, Collectors.counting()));
  }
}
