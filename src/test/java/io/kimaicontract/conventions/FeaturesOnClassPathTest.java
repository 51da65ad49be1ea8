package io.kimaicontract.conventions;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The build runs the features of the checkout: one that was deleted is gone from the classes. */
class FeaturesOnClassPathTest {
  @Test
  void theyAreThoseOfTheCheckout() throws IOException {
    assertThat(features(Path.of("target/classes/features")), is(features(Path.of("features"))));
  }

  private static Set<String> features(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".feature"))
          .map(file -> directory.relativize(file).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
