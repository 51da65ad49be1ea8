package io.kimaicontract.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.report.text.PublishedSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Documents compared on the command line. To accept a change of the ten lines, run with {@code
 * -Dgolden.write=true} and read the difference.
 */
class CompareCommandTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/compare");

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({"2.16, 2.24, 0", "2.24, 2.45, 1", "2.45, 2.58, 1", "2.58, 2.65, 1", "2.65, 2.66, 1"})
  void tenLines(String older, String newer, int code) throws IOException {
    CapturedTerminal terminal = new CapturedTerminal(directory);

    assertThat(terminal.run("compare", older, newer, "--summary"), is(code));
    assertThat(terminal.err(), is(""));
    Path golden = GOLDEN.resolve(older + "-" + newer + ".txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, terminal.out());
    }
    assertThat(terminal.out(), is(Files.readString(golden)));
    assertThat((int) terminal.out().lines().count(), is(lessThanOrEqualTo(10)));
  }

  @Test
  void theSameReleaseDiffersInNothing() {
    CapturedTerminal terminal = new CapturedTerminal(directory);

    assertThat(terminal.run("compare", "2.66", "v2.66.0", "--summary"), is(0));
    assertThat(terminal.out(), containsString("0 breaking, 0 additive, 0 cosmetic; exit code 0"));
  }

  @Test
  void detailsNameOperationsAndScenarios() {
    CapturedTerminal terminal = new CapturedTerminal(directory);
    terminal.run("compare", "2.65", "2.66");

    assertThat(terminal.out(), containsString("\nadditive, document: new operation (10)\n"));
    assertThat(terminal.out(), containsString("\n  POST /api/favorites/timesheets/{id}   "));
    assertThat(terminal.out(), containsString("\n  POST /api/projects/{id}/duplicate (internal)"));
    assertThat(
        terminal.out(), containsString("\n  ProjectCollection.budget   in GET /api/projects"));
  }

  @Test
  void filesForPeopleAndMachines() throws IOException {
    CapturedTerminal terminal = new CapturedTerminal(directory);
    terminal.run(
        "compare", "2.65", "2.66", "--markdown", "c.md", "--json", "c.json", "--html", "c.html");

    String json = Files.readString(directory.resolve("c.json"));
    assertThat(PublishedSchema.errors("compare", json), is(empty()));
    assertThat(
        PublishedSchema.errors("compare", json.replace("\"BREAKING\"", "\"RED\"")),
        is(not(empty())));
    String markdown = Files.readString(directory.resolve("c.md"));
    assertThat(
        markdown, startsWith("## Kimai 2.65.0 → Kimai 2.66.0: what changes for API clients\n"));
    assertThat(markdown, containsString("\n### Additive (21)\n"));
    String page = Files.readString(directory.resolve("c.html"));
    assertThat(page, containsString("<h1>Kimai 2.65.0 → Kimai 2.66.0</h1>"));
    assertThat(page, containsString("GET /api/favorites/timesheets"));
    assertThat(page, not(containsString("<script")));
  }

  @Test
  void whatADocumentSaysIsNoMarkup() throws IOException {
    String text = Files.readString(Path.of("src/main/resources/contracts/kimai-2.66.0.json"));
    Files.writeString(
        directory.resolve("new.json"),
        text.replace("\"favorites", "\"x")
            .replace("/api/plugins", "/api/<script>alert(1)</script>"));
    CapturedTerminal terminal = new CapturedTerminal(directory);
    terminal.run("compare", "2.66", "new.json", "--markdown", "c.md", "--html", "c.html");

    assertThat(Files.readString(directory.resolve("c.html")), not(containsString("<script>")));
    assertThat(Files.readString(directory.resolve("c.md")), not(containsString("<script>")));
  }

  @Test
  void aLedgerAcceptsWhatItNames() throws IOException {
    Files.writeString(
        directory.resolve("accepted.yaml"),
        """
        - id: ACCEPTED-RATES
          title: Rates and budgets depend on the reader
          kinds: [VISIBILITY]
          places: ['#/components/schemas/*']
          versions: '>=2.66'
          seen: '.*'
          evidence: 'the release notes'
        """);
    CapturedTerminal terminal = new CapturedTerminal(directory);

    assertThat(
        terminal.run("compare", "2.65", "2.66", "--summary", "--deviations", "accepted.yaml"),
        is(0));
    assertThat(terminal.out(), containsString("17 breaking (17 accepted), 21 additive"));
    assertThat(terminal.out(), containsString("accepted  for some readers only now"));
    assertThat(terminal.run("compare", "2.24", "2.45", "--deviations", "accepted.yaml"), is(1));
  }

  @Test
  void aKimaiShowsItsDocument() throws IOException {
    try (ReferenceKimai kimai = ReferenceKimai.start(ReferenceOptions.like("2.65.0"))) {
      String url = kimai.url().toString();
      environment("b.yaml", "");
      CapturedTerminal terminal = new CapturedTerminal(directory);
      terminal.environment.put("KIMAI_TOKEN", "not asked");

      assertThat(terminal.run("compare", "2.65", url, "--env-b", "b.yaml", "--summary"), is(0));
      assertThat(terminal.out(), containsString("-> Kimai 2.65.0 (" + url + ")"));
      assertThat(terminal.out(), not(containsString("password-Susan-1")));
    }
  }

  @Test
  void credentialsGoToTheirOwnUrlOnly() throws IOException {
    environment("b.yaml", "url: https://kimai.example.com\n");

    fails(
        2,
        "--env-b holds the credentials of https://kimai.example.com, not of http://127.0.0.1:1;"
            + " they go nowhere else",
        "2.65",
        "http://127.0.0.1:1",
        "--env-b",
        "b.yaml");
  }

  @Test
  void whatCannotBeReached() throws IOException {
    environment("b.yaml", "");
    CapturedTerminal terminal = new CapturedTerminal(directory);

    assertThat(terminal.run("compare", "2.65", "http://127.0.0.1:1", "--env-b", "b.yaml"), is(3));
    assertThat(terminal.run("compare", "2.65", "http://127.0.0.1:1"), is(3));
  }

  @Test
  void aKimaiWithoutALogin() {
    try (ReferenceKimai kimai = ReferenceKimai.start(ReferenceOptions.like("2.65.0"))) {
      fails(
          2,
          kimai.url() + " shows no OpenAPI document without a login; give one with --env-b",
          "2.65",
          kimai.url().toString());
    }
  }

  @Test
  void wrongInputs() throws IOException {
    Files.writeString(directory.resolve("text.json"), "{}");
    Files.createDirectories(directory.resolve("empty"));

    fails(
        2,
        "no contract of Kimai 2.64.0 is pinned; there are 2.16.0, 2.24.0, 2.45.0, 2.58.0, 2.65.0,"
            + " 2.66.0; give a file, or the URL of one",
        "2.64",
        "2.65");
    fails(
        2,
        "'nothing' does not exist; give a run.json or the directory it is in, a contract file, a"
            + " pinned version such as 2.65, or the URL of a Kimai",
        "2.65",
        "nothing");
    fails(
        2,
        "'text.json' is neither a run.json nor an OpenAPI 3 document in JSON",
        "2.65",
        "text.json");
    fails(
        2,
        "--env-a is for the URL of a Kimai, and '2.65' is none; leave it out",
        "2.65",
        "2.66",
        "--env-a",
        "x");
    fails(
        2,
        "ledger 'none.yaml' does not exist; check --deviations",
        "2.65",
        "2.66",
        "--deviations",
        "none.yaml");
    CapturedTerminal terminal = new CapturedTerminal(directory);
    assertThat(terminal.run("compare", "2.65", "empty"), is(2));
    assertThat(terminal.run("compare", "2.65"), is(2));
  }

  private void fails(int code, String sentence, String... args) {
    CapturedTerminal terminal = new CapturedTerminal(directory);
    List<String> all = new ArrayList<>(List.of("compare"));
    all.addAll(List.of(args));

    assertThat(terminal.run(all.toArray(String[]::new)), is(code));
    assertThat(terminal.err().strip(), is("error: " + sentence));
  }

  private void environment(String name, String more) throws IOException {
    Files.writeString(
        directory.resolve(name), more + "username: susan_super\npassword: password-Susan-1\n");
  }
}
