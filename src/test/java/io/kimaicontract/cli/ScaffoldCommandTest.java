package io.kimaicontract.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Skeletons as {@code scaffold} writes them. */
class ScaffoldCommandTest {
  @TempDir Path directory;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        directory.resolve("doc.json"),
        """
        {"openapi": "3.0.0", "paths": {
          "/api/users/me": {"get": {"responses": {"200": {}}}},
          "/api/gadgets": {"get": {"responses": {"200": {}}}},
          "/api/widgets": {"get": {"responses": {"200": {}}}}}}
        """);
  }

  @Test
  void whatNoFeatureNames() throws IOException {
    CapturedTerminal capturedTerminal = new CapturedTerminal(directory);

    assertThat(capturedTerminal.run("scaffold", "--contract", "doc.json"), is(0));
    assertThat(
        capturedTerminal.out().replace("\r\n", "\n"),
        is(
            """
            written   features/scaffold/gadgets.feature
            written   features/scaffold/widgets.feature
            contract  doc.json (given with --contract)
            missing   2 of 3 operations, named in no feature
                      other steps may reach more operations; with --reached the result of a run counts
            wrote     2 features
            """));
    assertThat(
        Files.readString(directory.resolve("features/scaffold/widgets.feature")),
        containsString("When Susan calls GET /api/widgets\n"));
  }

  @Test
  void whatIsWrittenIsNamedAndNotWrittenAgain() {
    CapturedTerminal capturedTerminal = new CapturedTerminal(directory);
    capturedTerminal.run("scaffold", "--contract", "doc.json");

    assertThat(capturedTerminal.run("scaffold", "--contract", "doc.json"), is(0));
    assertThat(capturedTerminal.out(), containsString("nothing to write"));
  }

  @Test
  void whatARunDidNotReach() throws IOException {
    reached("GET /api/gadgets", 3);
    CapturedTerminal capturedTerminal = new CapturedTerminal(directory);

    assertThat(
        capturedTerminal.run(
            "scaffold", "--contract", "doc.json", "--reached", "coverage.json", "--output", "out"),
        is(0));
    assertThat(capturedTerminal.out(), not(containsString("gadgets.feature")));
    assertThat(
        Files.readString(directory.resolve("out/widgets.feature")), containsString("/api/widgets"));
    assertThat(
        Files.readString(directory.resolve("out/users.feature")), containsString("/api/users/me"));
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    reached("GET /api/gadgets", 0);
    Files.createDirectories(directory.resolve("features/scaffold"));
    Path mine =
        Files.writeString(directory.resolve("features/scaffold/widgets.feature"), "# mine\n");
    CapturedTerminal capturedTerminal = new CapturedTerminal(directory);

    assertThat(
        capturedTerminal.run("scaffold", "--contract", "doc.json", "--reached", "coverage.json"),
        is(2));
    assertThat(
        capturedTerminal.err().strip(),
        is(
            "error: 'features/scaffold/widgets.feature' is there already and would be overwritten;"
                + " move it, or choose another --output"));
    assertThat(Files.readString(mine), is("# mine\n"));
    assertThat(Files.exists(directory.resolve("features/scaffold/gadgets.feature")), is(false));
  }

  @Test
  void theDocumentOfATarget() {
    try (ReferenceKimai kimai = ReferenceKimai.start(ReferenceOptions.documented())) {
      CapturedTerminal capturedTerminal = new CapturedTerminal(directory);
      int code =
          capturedTerminal.run(
              "scaffold",
              "--url",
              kimai.url().toString(),
              "--username",
              "susan_super",
              "--password",
              "password-Susan-1");

      assertThat(capturedTerminal.err(), is(""));
      assertThat(code, is(0));
      assertThat(capturedTerminal.out(), containsString("the target's own doc.json"));
      assertThat(capturedTerminal.out(), not(containsString("password-Susan-1")));
    }
  }

  private void reached(String operation, int calls) throws IOException {
    String none = "{\"reached\": [], \"unreached\": [], \"excepted\": {}}";
    Files.writeString(
        directory.resolve("coverage.json"),
        """
        {"format": "kimai-contract/coverage/2", "suite": "dev", "id": "1a2b",
         "target": {"url": "http://h", "reference": false, "version": "2.65.0"},
         "contract": "doc.json", "startedAt": "2026-11-23T18:00:00Z", "narrowed": "",
         "shortfalls": [], "shares": {},
         "operations": [{"operation": "%s", "calls": %d, "succeeded": false, "reason": "",
           "statuses": %3$s, "parameters": %3$s, "requestProperties": %3$s,
           "responseProperties": %3$s, "enumValues": %3$s}]}
        """
            .replace("%3$s", none)
            .formatted(operation, calls));
  }
}
