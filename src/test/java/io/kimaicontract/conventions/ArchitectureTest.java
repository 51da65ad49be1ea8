package io.kimaicontract.conventions;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which packages may depend on which, and where third-party types may be used. */
class ArchitectureTest {
  private static final String HOME = "io.kimaicontract.";
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .importUrl(ContractRun.class.getProtectionDomain().getCodeSource().getLocation());

  /** Dependencies point one way: a package may use only what stands in its own line. */
  private static final Map<String, Set<String>> MAY_USE =
      lines(
          """
          target ->
          http.url ->
          http -> http.url, target
          http.health -> http
          http.redaction -> http, http.url, target
          reference.http ->
          reference.store -> reference.http
          reference.release -> reference.http
          reference.security -> reference.http, reference.release, reference.store
          reference.render -> reference.http, reference.release, reference.security, reference.store
          reference.core -> reference.http, reference.release, reference.render,
              reference.security, reference.store
          reference.routing -> reference.core, reference.http, reference.release,
              reference.security, reference.store
          reference.form -> reference.core, reference.http, reference.release, reference.render,
              reference.security, reference.store
          reference.web -> reference.core, reference.http, reference.release, reference.routing,
              reference.security, reference.store
          reference.api.masterdata -> reference.core, reference.form, reference.http,
              reference.release, reference.render, reference.routing, reference.security,
              reference.store
          reference.api.system -> reference.core, reference.http, reference.release,
              reference.render, reference.routing, reference.security, reference.store
          reference.api.timesheets -> reference.core, reference.form, reference.http,
              reference.release, reference.render, reference.routing, reference.security,
              reference.store
          reference.api.users -> reference.core, reference.form, reference.http, reference.release,
              reference.render, reference.routing, reference.security, reference.store
          reference -> reference.api.masterdata, reference.api.system, reference.api.timesheets,
              reference.api.users, reference.core, reference.http, reference.release,
              reference.render, reference.routing, reference.security, reference.store,
              reference.web
          web -> http, http.health, http.redaction, http.url, target
          api -> http
          users -> api, http, http.health, http.redaction, http.url, target, web
          contract -> http, target
          contract.source -> contract, http, http.redaction, target, web
          contract.compat -> contract, contract.source, target
          verdict.result -> contract, http, target
          verdict.finding -> verdict.result
          verdict -> contract, http, http.redaction, http.url, target, verdict.result
          coverage -> contract, http, target, verdict, verdict.result
          scaffold -> api, contract, contract.source, http, target
          sweep -> api, http, http.redaction, target, users, web
          permission -> http, target, web
          fixture -> api, contract, http, http.redaction, target, users, verdict, web
          input -> api, contract, fixture, http, users, verdict, web
          steps.tag -> fixture
          steps.check -> fixture, http, permission
          steps -> api, contract, contract.compat, contract.source, fixture, http, http.health,
              http.redaction, input, permission, steps.check, steps.tag, target, users, verdict,
              verdict.result, web
          report.packing ->
          report.text -> contract, http, http.redaction, target, verdict, verdict.finding, verdict.result
          report.history -> report.text, target, verdict.finding, verdict.result
          report.json -> report.history, report.text, target, verdict.finding, verdict.result
          report.console -> http, http.redaction, report.text, target, verdict, verdict.finding,
              verdict.result
          report.markdown -> report.history, report.text, verdict.finding, verdict.result
          report.html -> http, report.history, report.text, target, verdict, verdict.finding,
              verdict.result
          report.har -> http, http.redaction, report.text, target, verdict, verdict.result
          report.allure -> http, http.redaction, report.console, report.history, report.packing,
              report.text, target, verdict, verdict.finding, verdict.result
          report.cucumber -> http, http.redaction, report.console, report.packing, target,
              verdict.result
          report.junit -> report.console, report.text, verdict, verdict.result
          report -> contract, contract.compat, contract.source, http, http.redaction, report.allure,
              report.console, report.cucumber, report.har, report.history, report.html,
              report.json, report.junit, report.markdown, report.text, target, verdict,
              verdict.result
          run.cucumber -> steps, steps.tag, target, verdict, verdict.result
          run -> api, contract, contract.compat, contract.source, coverage, fixture, http,
              http.health, http.redaction, input, permission, reference, report, run.cucumber, steps,
              sweep, target, users, verdict, verdict.finding, verdict.result, web
          upkeep -> target, verdict, verdict.finding, verdict.result
          release -> contract, contract.compat, report.text, scaffold, target, verdict,
              verdict.result
          cli.shell -> target
          cli.screen -> api, contract, contract.compat, run, sweep, target, users, verdict, web
          cli -> api, cli.screen, cli.shell, contract, contract.compat, contract.source, coverage, fixture, http,
              http.health, http.redaction, input, reference, release, report, report.json, report.text, run,
              run.cucumber, scaffold, sweep, target, upkeep, users, verdict, verdict.result, web
          """);

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
  void thereIsNoCircle() {
    Set<String> above = new TreeSet<>();
    MAY_USE.forEach(
        (name, used) -> {
          assertThat(name + " uses what stands above it", above.containsAll(used), is(true));
          above.add(name);
        });
  }

  @Test
  void everyPackageHasItsLine() {
    Set<String> packages =
        MAIN.stream().map(ArchitectureTest::part).collect(Collectors.toCollection(TreeSet::new));
    assertThat(MAY_USE.keySet(), is(packages));
  }

  @ParameterizedTest
  @CsvSource({
    "io.restassured,   http",
    "org.apache.http,  http",
    "com.networknt,    contract",
    "io.qameta.allure, report",
    "io.cucumber,      steps;run;report",
    "io.cucumber.core, run.cucumber;report.cucumber",
    "picocli,          cli",
    "org.jsoup,        web",
    "com.samskivert,   report.html;scaffold;release",
    "org.picocontainer, run.cucumber",
    "com.sun.net.httpserver, reference",
    "org.opentest4j,   http;verdict;run",
    "org.hamcrest,     verdict;steps"
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

  /** The package below the suite's own. */
  private static String part(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return name.startsWith(HOME) ? name.substring(HOME.length()) : "";
  }

  private static Map<String, Set<String>> lines(String text) {
    Map<String, Set<String>> lines = new LinkedHashMap<>();
    for (String line : text.strip().replaceAll(",\n *", ", ").split("\n")) {
      String[] sides = line.split("->", 2);
      lines.put(
          sides[0].strip(),
          Stream.of(sides[1].split(","))
              .map(String::strip)
              .filter(name -> !name.isEmpty())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    return lines;
  }
}
