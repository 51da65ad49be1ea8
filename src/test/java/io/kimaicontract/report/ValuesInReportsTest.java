package io.kimaicontract.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.http.redaction.MaskedOutput;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.input.InputScope;
import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.FilledReference;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.report.packing.PackedData;
import io.kimaicontract.run.RunLauncher;
import io.kimaicontract.run.RunOptions;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.target.Limits;
import io.kimaicontract.target.Reading;
import io.kimaicontract.target.Target;
import io.kimaicontract.verdict.LedgerFiles;
import io.kimaicontract.web.TargetConnection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that only reads shows no value of an answer, whether it passes or fails. */
class ValuesInReportsTest {
  private static final String NAME = "Quixzot & Söhne";
  private static final String OTHER = "Wrongzify";
  private static final String NUMBER = "73519.25";

  @TempDir Path directory;

  @Test
  void noArtefactHoldsAValue() throws IOException {
    Map<String, String> texts = run(true);

    for (String value : List.of(NAME, "Quixzot", OTHER, NUMBER)) {
      texts.forEach(
          (name, text) -> assertThat(name + " holds " + value, text.contains(value), is(false)));
    }
    assertThat(texts.get("run.har"), containsString("NUMBER"));
    assertThat(texts.get("terminal"), containsString("[WK-02]"));
    assertThat(
        PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("run.har"))),
        is("rw-------"));
  }

  @Test
  void valuesAreShownWhereThatIsAskedFor() throws IOException {
    Map<String, String> texts = run(false);

    assertThat(
        texts.values().stream().map(text -> text.contains("Quixzot")).toList(), hasItem(true));
    assertThat(texts.get("terminal"), containsString(OTHER));
  }

  private Map<String, String> run(boolean hides) throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ReferenceOptions options =
        ReferenceOptions.documented()
            .withTampering(
                (call, next) ->
                    CallMatcher.path("GET /api/customers/\\d+").test(call)
                        ? Entities.changed(next.handle(call), c -> c.put("name", OTHER))
                        : next.handle(call));
    try (ReferenceKimai kimai = ReferenceKimai.start(options)) {
      Credentials login =
          new Credentials(
              kimai.superAdministrator().username(),
              kimai.superAdministrator().password(),
              null,
              null,
              null);
      Target target =
          new Target(
              kimai.url(),
              login,
              false,
              Limits.of(Duration.ofSeconds(30)),
              false,
              0,
              false,
              Optional.empty(),
              new Reading(4, List.of(), hides));
      Redactor redactor = new Redactor();
      FilledReference.fill(
          kimai.state(),
          TargetConnection.of(target, redactor).transport(),
          kimai.superAdministrator());
      Row customer = kimai.state().of(RecordType.CUSTOMER).all().get(0);
      customer.put("name", NAME);
      kimai.state().of(RecordType.TIMESHEET).all().forEach(t -> t.put("rate", 73519.25));
      RunLauncher.run(
          options(target), MaskedOutput.over(new PrintStream(said, true, UTF_8), redactor));
    }
    Map<String, String> texts = artefacts();
    texts.put("terminal", said.toString(UTF_8));
    return texts;
  }

  private RunOptions options(Target target) {
    return new RunOptions(
        Optional.of(target),
        Optional.empty(),
        LedgerFiles.NONE,
        Optional.of("@walk or @reads"),
        Optional.of("\\[(WK|IN|SY|AU)-\\d+]"),
        false,
        new ReportOptions(directory, true, false, false, false, Optional.empty()),
        1,
        InputScope.USUAL,
        List.of());
  }

  private Map<String, String> artefacts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      files.filter(Files::isRegularFile).forEach(f -> texts.put(name(f), text(f)));
    }
    for (String page : List.of("allure.html", "cucumber.html")) {
      PackedData.in(texts.getOrDefault(page, ""))
          .forEach(data -> texts.put(page + ", unpacked", data));
    }
    return texts;
  }

  private String name(Path file) {
    return directory.relativize(file).toString();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
