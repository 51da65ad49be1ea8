package io.kimaicontract.conventions;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.conventions.Sources.Source;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sizes, Javadoc and package sentences of the main code. */
class SourcesTest {
  private static final int LONGEST = 300;
  private static final int MEDIAN = 65;

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "(?m)^((?:@.*\\n)*)(?:public )(?:final |abstract |sealed )*(?:class|record|enum|interface|@interface) ");
  private static final Pattern STEP_BODY =
      Pattern.compile(
          "@(?:Given|When|Then)\\([^;{]*?\\)\\s+public void (\\w+)\\([^)]*\\) \\{\\n(.*?)\\n  }\\n",
          Pattern.DOTALL);

  private final List<Source> sources = Sources.main();

  @Test
  void filesAreShort() {
    Set<String> longer =
        sources.stream()
            .filter(s -> lines(s) > LONGEST)
            .map(Source::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat("files of more than 300 lines", longer, empty());
  }

  @Test
  void theMedianFileIsShorterStill() {
    List<Long> lengths = sources.stream().map(SourcesTest::lines).sorted().toList();
    assertThat(lengths.size(), greaterThan(100));
    assertThat(lengths.get(lengths.size() / 2) <= MEDIAN, is(true));
  }

  @Test
  void everyPackageSaysWhatItIs() {
    Set<String> packages =
        sources.stream().map(Source::directory).collect(Collectors.toCollection(TreeSet::new));
    sources.stream()
        .filter(Source::isPackageInfo)
        .filter(s -> s.text().startsWith("/**") && s.text().contains("@NullMarked"))
        .forEach(s -> packages.remove(s.directory()));
    assertThat("packages without a sentence and @NullMarked", packages, empty());
  }

  @Test
  void publicTypesHaveJavadoc() {
    Set<String> bare = new TreeSet<>();
    for (Source source : sources) {
      PUBLIC_TYPE
          .matcher(source.text())
          .results()
          .filter(r -> !source.text().substring(0, r.start()).stripTrailing().endsWith("*/"))
          .forEach(r -> bare.add(source.name()));
    }
    assertThat("public types without Javadoc", bare, empty());
  }

  @Test
  void stepsTranslateAndDoLittleElse() {
    Set<String> longer = new TreeSet<>();
    for (Source source : sources) {
      if (source.directory().equals("steps")) {
        STEP_BODY
            .matcher(source.text())
            .results()
            .filter(r -> statements(r.group(2)) > 3)
            .forEach(r -> longer.add(source.name() + " " + r.group(1)));
      }
    }
    assertThat("steps of more than three statements", longer, empty());
  }

  /** Statements of the body itself; what stands within a block or a lambda is not counted. */
  private static long statements(String body) {
    return body.lines()
        .filter(l -> l.startsWith("    ") && !l.startsWith("     "))
        .filter(l -> !l.matches("    (?:}.*|//.*)"))
        .count();
  }

  private static long lines(Source source) {
    return source.text().lines().count();
  }
}
