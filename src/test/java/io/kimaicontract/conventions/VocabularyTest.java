package io.kimaicontract.conventions;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The vocabulary is closed: few steps, each used, each known, and all listed. */
class VocabularyTest {
  private static final int MOST = 85;
  private static final Path LIST = Path.of("features/README.md");
  private static final String BEGIN = "<!-- steps:begin -->\n";
  private static final String END = "<!-- steps:end -->";

  private static final DryRun FEATURES = DryRun.of("features");

  @BeforeAll
  static void write() throws IOException {
    if (Boolean.getBoolean("vocabulary.write")) {
      String text = FeatureFiles.read(LIST);
      String before = text.substring(0, text.indexOf(BEGIN) + BEGIN.length());
      String after = text.substring(text.indexOf(END));
      Files.writeString(LIST, before + "\n" + Vocabulary.markdown() + "\n" + after);
    }
  }

  @Test
  void theStepsAreFew() {
    assertThat(expressions().size(), lessThanOrEqualTo(MOST));
  }

  @Test
  void everyStepOfTheFeaturesIsKnown() {
    assertThat(FEATURES.scenarios(), greaterThan(0));
    assertThat(FEATURES.unmatched(), empty());
  }

  @Test
  void everyStepOfTheGlueIsUsed() {
    Set<String> unused = expressions();
    unused.removeAll(FEATURES.used());
    assertThat("steps that no feature uses", unused, empty());
  }

  @Test
  void theListIsTrue() {
    String text = FeatureFiles.read(LIST);
    String listed = text.substring(text.indexOf(BEGIN) + BEGIN.length(), text.indexOf(END)).strip();
    assertThat(
        "features/README.md; rewrite it with mvn test -Dtest=VocabularyTest -Dvocabulary.write=true",
        listed,
        is(Vocabulary.markdown().strip()));
  }

  @Test
  void theSourcesSayWhatTheAnnotationsSay() throws Exception {
    Set<String> annotated = new TreeSet<>();
    for (Sources.Source source : Sources.main()) {
      if (source.directory().equals("steps") && !source.isPackageInfo()) {
        String name = source.name().replace("/", ".").replaceAll("\\.java$", "");
        annotated.addAll(annotated(Class.forName("io.kimaicontract." + name)));
      }
    }
    assertThat(annotated, is(expressions()));
    assertThat(Vocabulary.words().stream().filter(w -> w.meaning().isBlank()).toList(), empty());
  }

  @Test
  void findsUndefinedSteps(@TempDir Path directory) throws IOException {
    Files.writeString(
        directory.resolve("bad.feature"),
        "Feature: F\n  Scenario: S\n    Given John has a unicorn\n    When John deletes that token\n");
    DryRun bad = DryRun.of(directory.toString());
    assertThat(bad.unmatched(), contains(containsString("John has a unicorn")));
    assertThat(bad.used(), contains("{actor} deletes that token"));
  }

  /** A guard against features on the class path that are not those of the checkout. */
  @Test
  void theJarHasTheFeaturesOfTheCheckout() {
    assertThat(DryRun.of("classpath:features").scenarios(), is(FEATURES.scenarios()));
  }

  private static Set<String> expressions() {
    return Vocabulary.steps().stream()
        .map(Vocabulary.Word::expression)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> annotated(Class<?> glue) {
    List<String> found = new ArrayList<>();
    for (Method method : glue.getDeclaredMethods()) {
      for (Annotation annotation : method.getAnnotations()) {
        if (annotation instanceof Given given) {
          found.add(given.value());
        } else if (annotation instanceof When when) {
          found.add(when.value());
        } else if (annotation instanceof Then then) {
          found.add(then.value());
        }
      }
    }
    return found;
  }
}
