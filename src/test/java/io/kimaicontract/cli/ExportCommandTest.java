package io.kimaicontract.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kimaicontract.http.Json;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The contract as a Postman collection, which runs green. */
class ExportCommandTest {
  @TempDir Path directory;

  @Test
  void theCollectionHoldsTheScenariosAndNoSecrets() throws IOException {
    try (ReferenceKimai reference = ReferenceKimai.start(ReferenceOptions.documented())) {
      CapturedTerminal terminal = export(reference, "--tags", "@smoke");

      JsonNode collection = read("kimai-contract.postman_collection.json");
      JsonNode environment = read("kimai-contract.postman_environment.json");
      assertThat(collection.path("info").path("schema").asString(), containsString("/v2.1.0/"));
      assertThat(collection.path("item").get(0).path("name").asString(), is("Setup"));
      assertThat(collection.path("item").size(), is(greaterThan(5)));
      assertThat(terminal.out(), containsString("stay until: kimai-contract sweep --run-id "));
      assertThat(Files.readString(directory.resolve("out/left-out.txt")), is(""));
      int secrets = 0;
      for (JsonNode value : environment.path("values")) {
        if (value.path("type").asString().equals("secret")) {
          secrets++;
          assertThat(collection.toString(), not(containsString(value.path("value").asString())));
          assertThat(terminal.out(), not(containsString(value.path("value").asString())));
        }
      }
      assertThat(secrets, is(greaterThan(2)));
      assertThat(
          PosixFilePermissions.toString(
              Files.getPosixFilePermissions(
                  directory.resolve("out/kimai-contract.postman_environment.json"))),
          is("rw-------"));
    }
  }

  @Test
  void newmanRunsItGreenTwice() throws IOException, InterruptedException {
    assumeTrue(hasNewman(), "newman is not installed: the collection is not run");
    try (ReferenceKimai reference = ReferenceKimai.start(ReferenceOptions.documented())) {
      export(reference, "--tags", "@smoke");
      for (int time = 1; time <= 2; time++) {
        Process newman =
            new ProcessBuilder(
                    "newman",
                    "run",
                    "out/kimai-contract.postman_collection.json",
                    "-e",
                    "out/kimai-contract.postman_environment.json",
                    "--color",
                    "off")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(newman.getInputStream().readAllBytes(), UTF_8);
        assertThat(said, newman.waitFor(), is(0));
      }
    }
  }

  @Test
  void itNeedsAKimaiAndTheRightToWrite() {
    assertThat(told("export", "postman", "-o", "out"), containsString("nothing to export"));
    assertThat(told("export", "bruno", "-o", "out"), containsString("write export postman"));
    assertThat(
        told(
            "export", "postman", "-o", "out", "--url", "https://kimai.example.com", "--token", "x"),
        containsString("add --allow-writes if that is meant"));
  }

  private String told(String... arguments) {
    CapturedTerminal terminal = new CapturedTerminal(directory);
    assertThat(terminal.run(arguments), is(2));
    return terminal.err();
  }

  private CapturedTerminal export(ReferenceKimai reference, String... more) {
    CapturedTerminal terminal = new CapturedTerminal(directory);
    var susan = reference.superAdministrator();
    int code =
        terminal.run(
            java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(
                        "export",
                        "postman",
                        "-o",
                        "out",
                        "--url",
                        reference.url().toString(),
                        "--username",
                        susan.username(),
                        "--password",
                        susan.password()),
                    java.util.stream.Stream.of(more))
                .toArray(String[]::new));
    assertThat(terminal.out() + terminal.err(), code, is(0));
    return terminal;
  }

  private JsonNode read(String file) throws IOException {
    return Json.read(Files.readString(directory.resolve("out").resolve(file)));
  }

  private static boolean hasNewman() throws InterruptedException {
    try {
      return new ProcessBuilder("newman", "--version").start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    }
  }
}
