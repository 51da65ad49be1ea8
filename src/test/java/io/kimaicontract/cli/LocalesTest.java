package io.kimaicontract.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.report.json.RunJson;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run is the same whatever the locale and the character set of the machine are. */
class LocalesTest {
  /** Stops a timesheet, and makes customers, which the reference numbers. */
  private static final String[] RUN = {"run", "--name", "TS-31|CU-06", "--threads", "2"};

  private static final String OTHERS =
      "az-AZ,fa-IR,ne-NP,th-TH,th-TH-u-ca-buddhist-nu-thai,de-DE,ar-EG-u-nu-arab";

  private static final Pattern AMOUNT = Pattern.compile("[0-9]+(\\.[0-9])? (ms|s|min)\\b");
  private static final Pattern WHEN =
      Pattern.compile("[0-9]{1,2} [JFMASOND][a-z]+ 20[0-9]{2}, [0-9:]{8} UTC");

  @TempDir Path directory;

  @Test
  void aRunIsTheSameInEveryLocale() throws Exception {
    Fork english = fork("en", "-Duser.language=en", "-Duser.country=US");
    Fork turkish = fork("tr", "-Duser.language=tr", "-Duser.country=TR");
    Fork egyptian = fork("ar", "-Duser.language=ar", "-Duser.country=EG");
    Fork others =
        fork("others", "-Duser.language=th", "-Duser.country=TH", "-Duser.extensions=u-nu-thai");
    List<Process> processes = List.of(english.start(RUN), turkish.start(RUN), egyptian.start(RUN));
    for (Process process : processes) {
      assertThat(english.said() + turkish.said() + egyptian.said(), Fork.end(process), is(0));
    }
    String[] command = Stream.concat(Stream.of(OTHERS), Arrays.stream(RUN)).toArray(String[]::new);
    int code = Fork.end(others.start(LocaleRuns.class, command));
    assertThat(others.said(), code, is(0));

    List<String> seen = seen(english.directory().resolve("reports"), english.said());
    assertThat(seen(turkish.directory().resolve("reports"), turkish.said()), is(seen));
    assertThat(seen(egyptian.directory().resolve("reports"), egyptian.said()), is(seen));
    for (String said : others.said().split("(?m)^== ", -1)) {
      if (!said.isEmpty()) {
        String locale = said.lines().findFirst().orElseThrow();
        String text = said.substring(said.indexOf('\n') + 1);
        assertThat(locale, seen(others.directory().resolve(locale), text), is(seen));
      }
    }
  }

  @Test
  void moreThanAsciiIsWrittenWhereTheMachineNamesNoCharacterSet() throws Exception {
    Fork fork = new Fork(directory, List.of(), Map.of("LC_ALL", "C"));
    Files.writeString(
        fork.directory().resolve("own.yaml"), "name: 'Ελλάδα|日本'\n", StandardCharsets.UTF_8);
    int code = Fork.end(fork.start("run", "--env", "own.yaml"));

    assertThat(fork.said(), containsString("(narrowed by name 'Ελλάδα|日本')"));
    assertThat(code, is(5));
    assertThat(
        Files.readString(fork.directory().resolve("reports/index.html")),
        containsString("Ελλάδα|日本"));
  }

  private Fork fork(String name, String... options) throws IOException {
    return new Fork(Files.createDirectory(directory.resolve(name)), List.of(options), Map.of());
  }

  /** What the run says and writes, without what differs from run to run. */
  private static List<String> seen(Path reports, String said) throws IOException {
    Run run = RunJson.read(reports);
    List<String> seen = new ArrayList<>();
    for (ScenarioResult s : run.scenarios()) {
      seen.add(s.outcome() + " " + s.scenario().title() + " " + s.reason());
      s.checks().forEach(c -> seen.add(c.subject() + " " + c.expected()));
      s.calls().forEach(c -> seen.add(c.operation() + " " + c.status()));
    }
    seen.add(run.reach().toString());
    said.lines().filter(LocalesTest::isAlwaysTheSame).forEach(seen::add);
    String page = Files.readString(reports.resolve("index.html"));
    seen.add(page.replaceAll("(?s).*<title>(.*)</title>.*", "$1"));
    seen.add(AMOUNT.matcher(page).results().count() > 0 ? "amounts in European digits" : page);
    seen.add(WHEN.matcher(page).find() ? "an English date" : page);
    return seen;
  }

  private static boolean isAlwaysTheSame(String line) {
    return !AMOUNT.matcher(line).find()
        && !line.contains("127.0.0.1")
        && !line.startsWith("reports ");
  }
}
