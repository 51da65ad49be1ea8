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
    Terminal terminal = new Terminal(directory);

    assertThat(terminal.run("pin", "--contract", pinned.toString()), is(0));
    assertThat(terminal.out(), is(Files.readString(pinned)));
  }

  @Test
  void theContractOfATargetIsTitledWithItsVersion() throws IOException {
    try (ReferenceKimai kimai = ReferenceKimai.start(ReferenceOptions.like("2.65.0"))) {
      Terminal terminal = new Terminal(directory);
      int code =
          terminal.run(
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

      assertThat(terminal.err(), is(""));
      assertThat(code, is(0));
      assertThat(terminal.out(), is(""));
      assertThat(
          Contract.parse(written, new ContractSource.Given("out.json"))
              .version()
              .map(Object::toString)
              .orElse(""),
          is("2.65.0"));
    }
  }

  @Test
  void aTokenAloneCannotReadTheDocument() {
    try (ReferenceKimai kimai = ReferenceKimai.start(ReferenceOptions.documented())) {
      kimai.state().addToken(kimai.state().addUser("jo", "x"), "t", "token-of-jo", null);
      Terminal terminal = new Terminal(directory);
      terminal.environment.put("KIMAI_TOKEN", "token-of-jo");

      assertThat(terminal.run("pin", "--url", kimai.url().toString()), is(3));
      assertThat(
          terminal.err().replace(kimai.url().toString(), "URL"),
          startsWith("error: URL shows no document to pin: "));
    }
  }
}
