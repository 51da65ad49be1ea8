package io.kimaicontract.conventions;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.kimaicontract.cli.Main;
import io.kimaicontract.conventions.Sources.Source;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing depends on the locale or on the character set of the machine. */
class LocaleTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

  /** Methods and constructors that take the default locale when none is given. */
  private static final Set<String> BY_LOCALE =
      Set.of(
          "java.lang.String.format",
          "java.lang.String.toLowerCase",
          "java.lang.String.toUpperCase",
          "java.io.PrintStream.format",
          "java.io.PrintStream.printf",
          "java.io.PrintWriter.format",
          "java.io.PrintWriter.printf",
          "java.text.Collator.getInstance",
          "java.text.DateFormat.getDateInstance",
          "java.text.DateFormat.getDateTimeInstance",
          "java.text.DateFormat.getTimeInstance",
          "java.text.DecimalFormat.<init>",
          "java.text.DecimalFormatSymbols.<init>",
          "java.text.MessageFormat.<init>",
          "java.text.MessageFormat.format",
          "java.text.NumberFormat.getInstance",
          "java.text.NumberFormat.getIntegerInstance",
          "java.text.NumberFormat.getNumberInstance",
          "java.text.NumberFormat.getPercentInstance",
          "java.text.SimpleDateFormat.<init>",
          "java.time.format.DateTimeFormatter.ofPattern",
          "java.time.format.DateTimeFormatterBuilder.toFormatter",
          "java.util.Calendar.getInstance",
          "java.util.Formatter.<init>",
          "java.util.Scanner.<init>");

  /** Methods and constructors that take the machine's character set when none is given. */
  private static final Set<String> BY_CHARACTER_SET =
      Set.of(
          "java.io.ByteArrayOutputStream.toString",
          "java.io.FileReader.<init>",
          "java.io.FileWriter.<init>",
          "java.io.InputStreamReader.<init>",
          "java.io.OutputStreamWriter.<init>",
          "java.io.PrintStream.<init>",
          "java.lang.String.getBytes");

  private static final Pattern DIRECTIVE =
      Pattern.compile("%(?:\\d+\\$)?[-#+ 0,(<]*\\d*(?:\\.\\d+)?([a-zA-Z])");

  @Test
  void localesAreNamed() {
    check("the default locale", BY_LOCALE, Locale.class.getName());
  }

  @Test
  void characterSetsAreNamed() {
    check("the machine's character set", BY_CHARACTER_SET, "java.nio.charset.Charset");
  }

  @Test
  void theDefaultLocaleIsSetAtTheStartAlone() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Main.class)
        .should()
        .callMethod(Locale.class, "setDefault", Locale.class)
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .check(MAIN);
  }

  /** {@code formatted} takes no locale, and %s needs none. */
  @Test
  void numbersAreFormattedWithALocale() {
    Set<String> wrong = new TreeSet<>();
    for (Source source : Sources.main()) {
      for (int at = source.text().indexOf(".formatted("); at >= 0; ) {
        localised(statement(source.text(), at))
            .forEach(directive -> wrong.add(source.name() + ": " + directive));
        at = source.text().indexOf(".formatted(", at + 1);
      }
    }
    assertThat("write %s, or String.format(Locale.ROOT, ...)", wrong, empty());
  }

  @ParameterizedTest
  @CsvSource({"%d items, %d", "%04d, %04d", "%-5.2f of %s, %-5.2f", "'%1$,d', '%1$,d'"})
  void aNumberWouldBeSeen(String format, String directive) {
    assertThat(localised("\"" + format + "\"").get(0), is(directive));
  }

  private static List<String> localised(String statement) {
    return DIRECTIVE
        .matcher(statement.replace("%%", ""))
        .results()
        .filter(d -> !Set.of("s", "n").contains(d.group(1)))
        .map(d -> d.group())
        .toList();
  }

  private static String statement(String text, int end) {
    int start = Math.max(text.lastIndexOf(";\n", end), text.lastIndexOf("{\n", end));
    return text.substring(Math.max(0, start), end);
  }

  private static void check(String what, Set<String> calls, String parameter) {
    noClasses()
        .should()
        .callMethodWhere(describe("it depends on " + what, c -> depends(c, calls, parameter)))
        .orShould()
        .callConstructorWhere(describe("it depends on " + what, c -> depends(c, calls, parameter)))
        .check(MAIN);
  }

  private static boolean depends(JavaCall<?> call, Set<String> calls, String parameter) {
    List<String> parameters =
        call.getTarget().getRawParameterTypes().stream().map(JavaClass::getName).toList();
    return calls.contains(name(call)) && !parameters.contains(parameter) && !isFree(call);
  }

  /** Whether no locale and no character set is asked for: a writer over characters, not bytes. */
  private static boolean isFree(JavaCall<?> call) {
    return name(call).equals("java.io.ByteArrayOutputStream.toString")
        && call.getTarget().getRawParameterTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(String.class));
  }

  private static String name(JavaAccess<?> access) {
    return access.getTargetOwner().getName() + "." + access.getTarget().getName();
  }
}
