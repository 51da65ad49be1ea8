package io.kimaicontract.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.kimaicontract.run.ContractRun;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may depend on whom, and where third-party types live. */
class ArchitectureTest {
  private static final String HOME = "io.kimaicontract.";
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .importUrl(ContractRun.class.getProtectionDomain().getCodeSource().getLocation());

  /** Dependencies point down this list: a package may use only what stands in its own line. */
  private static final Map<String, Set<String>> MAY_USE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("target", Set.of()),
              Map.entry("http", Set.of()),
              Map.entry("reference", Set.of()),
              Map.entry("kimai", Set.of("http")),
              Map.entry("access", Set.of("http", "target")),
              Map.entry("contract", Set.of("http", "target")),
              Map.entry("verdict", Set.of("contract", "http", "target")),
              Map.entry("coverage", Set.of("contract", "http", "verdict")),
              Map.entry("scaffold", Set.of("contract", "http", "target")),
              Map.entry("sweep", Set.of("access", "http", "kimai", "target")),
              Map.entry("drift", Set.of("contract", "http", "verdict")),
              Map.entry(
                  "fixture", Set.of("access", "contract", "http", "kimai", "target", "verdict")),
              Map.entry(
                  "steps",
                  Set.of("access", "contract", "fixture", "http", "kimai", "target", "verdict")),
              Map.entry("report", Set.of("contract", "coverage", "http", "target", "verdict")),
              Map.entry(
                  "run",
                  Set.of(
                      "access",
                      "contract",
                      "coverage",
                      "drift",
                      "fixture",
                      "http",
                      "kimai",
                      "reference",
                      "report",
                      "steps",
                      "sweep",
                      "target",
                      "verdict")),
              Map.entry(
                  "cli",
                  Set.of(
                      "access",
                      "contract",
                      "coverage",
                      "drift",
                      "http",
                      "reference",
                      "report",
                      "run",
                      "scaffold",
                      "sweep",
                      "target",
                      "verdict"))));

  @Test
  void dependenciesPointOneWay() {
    Map<String, Set<String>> wrong = new TreeMap<>();
    for (JavaClass type : MAIN) {
      String from = part(type);
      for (var dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String to = part(target);
        if (!to.isEmpty()
            && !to.equals(from)
            && !MAY_USE.getOrDefault(from, Set.of()).contains(to)) {
          wrong
              .computeIfAbsent(from + " -> " + to, key -> new TreeSet<>())
              .add(type.getSimpleName() + " uses " + target.getSimpleName());
        }
      }
    }
    assertThat(wrong, is(Map.of()));
  }

  @Test
  void everyPackageHasItsLine() {
    Set<String> packages =
        MAIN.stream().map(ArchitectureTest::part).collect(Collectors.toCollection(TreeSet::new));
    packages.removeAll(MAY_USE.keySet());
    assertThat(packages, is(Set.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "io.restassured,   http",
    "org.apache.http,  http",
    "com.networknt,    contract",
    "io.qameta.allure, report",
    "io.cucumber,      steps;run;report.allure",
    "picocli,          cli",
    "org.jsoup,        access",
    "org.picocontainer,run",
    "com.sun.net.httpserver, reference",
    "org.opentest4j,   http;verdict;run",
    "org.hamcrest,     verdict"
  })
  void thirdPartiesLiveAtHome(String library, String homes) {
    String[] allowed =
        java.util.Arrays.stream(homes.split(";")).map(h -> HOME + h + "..").toArray(String[]::new);
    noClasses()
        .that(not(resideInAnyPackage(allowed)))
        .should()
        .dependOnClassesThat(resideInAPackage(library.strip() + ".."))
        .allowEmptyShould(true)
        .check(MAIN);
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameContaining("Common")
        .check(MAIN);
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should().beFinal().check(MAIN);
  }

  @Test
  void noSetters() {
    Set<String> setters =
        MAIN.stream()
            .flatMap(c -> c.getMethods().stream())
            .filter(m -> m.getName().matches("set[A-Z].*"))
            .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(m -> !m.getName().equals("setEventPublisher")) // of Cucumber's plugins
            .map(m -> m.getFullName())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(setters, is(Set.of()));
  }

  private static String part(JavaClass type) {
    String name = type.getPackageName() + ".";
    return name.startsWith(HOME) && name.length() > HOME.length()
        ? name.substring(HOME.length()).replaceAll("\\..*", "")
        : "";
  }
}
