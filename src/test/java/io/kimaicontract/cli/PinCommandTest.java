package io.kimaicontract.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.ContractSource;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contracts as {@code pin} writes them. */
class PinCommandTest {
  @TempDir Path directory;

  @Test
  void aPinnedContractStaysAsItIs() throws IOException {
    Path pinned = Path.of("src/main/resources/contracts/kimai-2.24.0.json").toAbsolutePath();
    CapturedTerminal capturedTerminal = new CapturedTerminal(directory);

    assertThat(capturedTerminal.run("pin", "--contract", pinned.toString()), is(0));
    assertThat(capturedTerminal.out(), is(Files.readString(pinned)));
  }

  @Test
  void theContractOfATargetIsTitledWithItsVersion() throws IOException {
    try (ReferenceKimai kimai = ReferenceKimai.start(ReferenceOptions.like("2.65.0"))) {
      CapturedTerminal capturedTerminal = new CapturedTerminal(directory);
      int code =
          capturedTerminal.run(
              "pin",
              "--url",
              kimai.url().toString(),
              "--username",
              "susan_super",
              "--password",
              "password-Susan-1",
              "--output",
              "out.json");
      String written = Files.readString(directory.resolve("out.json"));

      assertThat(capturedTerminal.err(), is(""));
      assertThat(code, is(0));
      assertThat(capturedTerminal.out(), is(""));
      assertThat(
          Contract.parse(written, new ContractSource.Given("out.json"))
              .kimaiVersion()
              .map(Object::toString)
              .orElse(""),
          is("2.65.0"));
    }
  }

  @Test
  void aTokenAloneCannotReadTheDocument() {
    try (ReferenceKimai kimai = ReferenceKimai.start(ReferenceOptions.documented())) {
      kimai.state().addToken(kimai.state().addUser("jo", "x"), "t", "token-of-jo", null);
      CapturedTerminal capturedTerminal = new CapturedTerminal(directory);
      capturedTerminal.environment.put("KIMAI_TOKEN", "token-of-jo");

      assertThat(capturedTerminal.run("pin", "--url", kimai.url().toString()), is(3));
      assertThat(
          capturedTerminal.err().replace(kimai.url().toString(), "URL"),
          startsWith("error: URL shows no document to pin: "));
    }
  }
}
