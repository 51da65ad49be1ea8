package io.kimaicontract.conventions;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each rule number that the project names has a line in {@code features/RULES.md}, and the reverse.
 */
class RuleCatalogueTest {
  private static final Path CATALOGUE = Path.of("features/RULES.md");
  private static final List<Path> NAMING =
      List.of(
          Path.of("features"),
          Path.of("src/main/java"),
          Path.of("src/main/resources"),
          Path.of("README.md"));

  private static final Pattern LINE =
      Pattern.compile("(?m)^\\| ([A-Z]{1,2}\\d{1,2}) \\| (.+?) \\| (.*?) ?\\| (.+?) \\|$");
  private static final Pattern RANGE =
      Pattern.compile("\\b([A-Z]{1,2})(\\d{1,2}) to \\1(\\d{1,2})\\b");
  private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]{1,2}\\d{1,2}\\b");

  /** A list of numbers in a sentence or in the ledger, whatever their letters. */
  private static final Pattern LIST =
      Pattern.compile("\\b[Rr]ules?:?\\s+\\[?((?:[A-Z]{1,2}\\d{1,2}(?:,\\s+| and | to )?)+)");

  private static final Set<String> LISTED = listed();

  @Test
  void everyNumberThatIsNamedHasALine() {
    Set<String> missing = named();
    missing.removeAll(LISTED);
    assertThat("rules that features/RULES.md lacks", missing, empty());
  }

  @Test
  void everyLineIsNamedSomewhere() {
    Set<String> unnamed = new TreeSet<>(LISTED);
    unnamed.removeAll(named());
    assertThat("lines of features/RULES.md that nothing names", unnamed, empty());
  }

  @Test
  void everyLineIsASentenceWithASource() {
    String text = FeatureFiles.read(CATALOGUE);
    assertThat((int) LINE.matcher(text).results().count(), greaterThan(0));
    assertThat(
        "lines that are not a row of rule, sentence, version and source",
        text.lines()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| rule "))
            .filter(line -> !LINE.matcher(line).matches() || !line.split(" \\| ")[1].endsWith("."))
            .toList(),
        empty());
  }

  @Test
  void readsNumbersListsAndRanges() {
    assertThat(
        numbers("Rules A1, A3 to A5 and H2. At 10:00, rule D17; see Q7. Rules: [Z9]"),
        containsInAnyOrder("A1", "A3", "A4", "A5", "H2", "D17", "Z9"));
  }

  private static Set<String> named() {
    return NAMING.stream()
        .flatMap(RuleCatalogueTest::texts)
        .flatMap(text -> numbers(text).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The numbers with letters of the catalogue, and every number in a list of rules. */
  private static Set<String> numbers(String text) {
    Set<String> letters =
        LISTED.stream().map(RuleCatalogueTest::letters).collect(Collectors.toSet());
    Stream<String> ranges = RANGE.matcher(text).results().flatMap(RuleCatalogueTest::all);
    Stream<String> lists =
        LIST.matcher(text)
            .results()
            .flatMap(list -> NUMBER.matcher(list.group(1)).results())
            .map(MatchResult::group);
    Stream<String> single =
        NUMBER
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .filter(number -> letters.contains(letters(number)));
    return Stream.of(ranges, lists, single)
        .flatMap(numbers -> numbers)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> all(MatchResult range) {
    return IntStream.rangeClosed(Integer.parseInt(range.group(2)), Integer.parseInt(range.group(3)))
        .mapToObj(number -> range.group(1) + number);
  }

  private static String letters(String number) {
    return number.replaceAll("\\d", "");
  }

  private static Set<String> listed() {
    return LINE.matcher(FeatureFiles.read(CATALOGUE))
        .results()
        .map(line -> line.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The text files of the project; JSON documents are Kimai's. */
  private static Stream<String> texts(Path start) {
    try (Stream<Path> files = Files.walk(start)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.equals(CATALOGUE) && !file.toString().endsWith(".json"))
          .map(FeatureFiles::read)
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
