package io.kimaicontract.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Interceptor;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.run.RunLauncher;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.target.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One sentence on the error stream for each mistake, and its exit code. */
class ErrorHandlerTest {
  @TempDir Path directory;
  private CapturedTerminal capturedTerminal = new CapturedTerminal(Path.of(""));

  @BeforeEach
  void open() {
    capturedTerminal = new CapturedTerminal(directory);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rnu | unknown command 'rnu', did you mean 'run'? See 'kimai-contract --help'",
        "run --ulr x | unknown option '--ulr', did you mean '--url'? See 'kimai-contract run"
            + " --help'",
        "run --passwd=geheim-1 | unknown option '--passwd', did you mean '--password'? See"
            + " 'kimai-contract run --help'",
        "run foo | the argument 'foo' belongs to no option; see 'kimai-contract run --help'",
        "run --url http://h --password two geheim-1 | an argument belongs to no option; see"
            + " 'kimai-contract run --help'",
        "foo | unknown command 'foo'; see 'kimai-contract --help'",
        "run --tags= | --tags is empty; leave it out to run every scenario, or give EXPR",
        "run --name= | --name is empty; leave it out to run every scenario, or give REGEX",
        "run --url http://localhost:99999 | 'http://localhost:99999' (--url) has the port 99999;"
            + " the highest is 65535",
        "pin --contract http://localhost:99999/doc.json | contract http://localhost:99999/doc.json"
            + " is not a URL: port 99999 is above 65535; check --contract",
        "run --json --quiet | --json and --quiet ask for different outputs; give one of them",
        "run --json --github | --json and --github ask for different outputs; give one of them",
        "serve --like 9.9 | --like is 9.9.0; the newest that is known is 2.66.0",
        "serve --like 2.67 | --like is 2.67.0; the newest that is known is 2.66.0",
        "serve --like 2.9 | --like is 2.9.0; the oldest that is known is 2.16.0",
        "serve --port 99999 | --port is 99999; write a number from 0 to 65535",
        "run --url | Missing required parameter for option '--url' (URL); see 'kimai-contract run"
            + " --help'",
        "run --url http://h --url http://i | option '--url' (URL) should be specified only once;"
            + " see 'kimai-contract run --help'",
        "run --url h | 'h' (--url) has no scheme; write https://h or http://h",
        "run --url http://h --username u | --username is set without a password; add"
            + " --password-file, or set KIMAI_PASSWORD",
        "run --url http://h --username u --password-file gone | password file 'gone' does not"
            + " exist; check --password-file",
        "run --env gone.yaml | environment file 'gone.yaml' does not exist; check --env",
        "run --timeout soon | --timeout is 'soon'; write a whole number from 1 to 3600",
        "run --threads 99 | --threads is '99'; write a whole number from 1 to 16",
        "run --min-operations most | --min-operations is 'most'; write a percentage from 0 to 100,"
            + " such as 95 or 95%",
        "run --min-success -1 | --min-success is '-1'; write a percentage from 0 to 100, such as 95"
            + " or 95%",
        "run --name ( | --name '(' is not a regular expression: Unclosed group",
        "run --deviations gone.yaml | ledger 'gone.yaml' does not exist; check --deviations",
        "run --read-only | --read-only is for a Kimai of yours, the reference is thrown away; give"
            + " --url or leave it out",
        "run --rate 5 | --rate is for a Kimai of yours, the reference is thrown away; give --url or"
            + " leave it out",
        "run --rate 0 --url http://localhost | --rate is '0'; write a whole number from 1 to 1000",
        "run --token geheim-1 | --token is set but no URL: say which Kimai with --url",
        "check | nothing to check; say which Kimai with --url",
        "sweep | nothing to sweep; say which Kimai with --url",
        "sweep --token geheim-1 | --token is set but no URL: say which Kimai with --url",
        "sweep --run-id kc-1a2b3c --url http://h | --run-id is 'kc-1a2b3c'; write the six"
            + " hexadecimal digits of the run, such as 1a2b3c of kc-1a2b3c-customer-4",
        "sweep --dryrun | unknown option '--dryrun', did you mean '--dry-run'? See 'kimai-contract"
            + " sweep --help'",
        "pin | nothing to pin; give --contract, or --url with a login",
        "pin --contract gone.json | contract file 'gone.json' does not exist; check --contract",
        "pin --contract text.json | text.json (given with --contract) is not JSON; give an OpenAPI"
            + " document",
        "scaffold | nothing to scaffold; give --contract, or --url with a login",
        "scaffold --contract doc.json --reached gone.json | cannot read DIRECTORY/gone.json; give"
            + " the coverage.json that a run wrote, or the directory it is in",
        "serve --port 70000 | --port is 70000; write a number from 0 to 65535",
        "serve --port x | Invalid value for option '--port': 'x' is not an int; see 'kimai-contract"
            + " serve --help'"
      })
  void mistakesOfTheUser(String line, String sentence) throws IOException {
    Files.writeString(directory.resolve("text.json"), "no JSON");
    Files.writeString(
        directory.resolve("doc.json"),
        "{\"openapi\": \"3.0.0\", \"paths\": {\"/api/x\": {\"get\": {}}}}");

    assertThat(capturedTerminal.run(line.split(" ")), is(2));
    assertThat(
        capturedTerminal.err(),
        is(
            "error: "
                + sentence.replace("DIRECTORY", directory.toString())
                + System.lineSeparator()));
    assertThat(capturedTerminal.out(), is(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://no-such-host.invalid | host 'no-such-host.invalid' is unknown; check the spelling"
            + " of the URL",
        "http://127.0.0.1:1 | nothing listens at http://127.0.0.1:1 (Connection refused); is the"
            + " server up?"
      })
  void targetsThatDoNotAnswer(String url, String sentence) {
    assertThat(capturedTerminal.run("check", "--url", url, "--token", "geheim-1"), is(3));
    assertThat(capturedTerminal.err(), is("error: " + sentence + System.lineSeparator()));
  }

  @Test
  void aKeyThatIsNotKnown() {
    capturedTerminal.environment.put("KIMAI_TOKN", "geheim-1");

    assertThat(capturedTerminal.run("run"), is(2));
    assertThat(
        capturedTerminal.err(),
        is(
            "error: environment variable KIMAI_TOKN is not known; did you mean KIMAI_TOKEN?"
                + System.lineSeparator()));
  }

  @Test
  void aKeyThatIsLikeNone() {
    capturedTerminal.environment.put("KIMAI_FOO", "geheim-1");

    assertThat(capturedTerminal.run("run"), is(2));
    assertThat(
        capturedTerminal.err(),
        is(
            "error: environment variable KIMAI_FOO is not known; unset it: 'kimai-contract run"
                + " --help' lists the settings"
                + System.lineSeparator()));
  }

  @Test
  void anEmptyVariableIsNotSet() {
    capturedTerminal.environment.put("KIMAI_TAGS", "");

    assertThat(capturedTerminal.run("run"), is(0));
    assertThat(capturedTerminal.runs.get(0).tags(), is(Optional.empty()));
  }

  @Test
  void anEmptyPropertyIsNoSelection() {
    capturedTerminal.properties.put("kimai.name", " ");

    assertThat(capturedTerminal.run("run"), is(2));
    assertThat(
        capturedTerminal.err(), containsString("error: system property kimai.name is empty; "));
  }

  @Test
  void secretsAreMaskedAndTracesAreForVerboseOnly() {
    capturedTerminal.runner =
        (options, out) -> {
          throw new TargetUnusable("answered with geheim-1 inside");
        };
    String[] quiet = {"run", "--url", "http://localhost", "--token", "geheim-1"};
    String[] verbose = {"run", "--url", "http://localhost", "--token", "geheim-1", "--verbose"};

    assertThat(capturedTerminal.run(quiet), is(3));
    assertThat(
        capturedTerminal.err(), is("error: answered with *** inside" + System.lineSeparator()));

    assertThat(capturedTerminal.run(verbose), is(3));
    assertThat(capturedTerminal.err(), containsString("\tat io.kimaicontract"));
    assertThat(capturedTerminal.err(), not(containsString("geheim-1")));
  }

  /** The password of a user whom the run makes, which it alone knows. */
  @Test
  void whatTheRunItselfMadeUpIsMaskedToo() {
    AtomicReference<String> password = new AtomicReference<>("");
    Interceptor quoting =
        (call, next) -> {
          if (!call.method().equals("POST") || !call.path().equals("/api/users")) {
            return next.handle(call);
          }
          password.set(call.json().path("plainPassword").asString());
          return Answer.html(500, "<b>could not save with " + password + "</b>");
        };
    ReferenceOptions options = ReferenceOptions.documented().withTampering(quoting);
    capturedTerminal.runner = RunLauncher::run;
    try (ReferenceKimai kimai = ReferenceKimai.start(options)) {
      Row susan = kimai.state().user(kimai.superAdministrator().username());
      kimai.state().addToken(Objects.requireNonNull(susan), "given", "0123456789abcdef0", null);
      String url = kimai.url().toString();

      capturedTerminal.run("run", "--url", url, "--token", "0123456789abcdef0", "--verbose");
    }
    String made = Objects.requireNonNull(password.get());
    assertThat(made.length(), greaterThan(20));
    assertThat(
        capturedTerminal.err(), containsString("answered 500 <b>could not save with ***</b>"));
    assertThat(capturedTerminal.err() + capturedTerminal.out(), not(containsString(made)));
  }

  @Test
  void aFailureOfOurOwnIsNamedAsSuch() {
    capturedTerminal.runner =
        (options, out) -> {
          throw new IllegalStateException("oops");
        };

    assertThat(capturedTerminal.run("run"), is(7));
    assertThat(
        capturedTerminal.err(),
        is(
            "error: kimai-contract itself failed (java.lang.IllegalStateException: oops); --verbose"
                + " shows where"
                + System.lineSeparator()));
  }

  @Test
  void anErrorIsNoCrash() {
    capturedTerminal.runner =
        (options, out) -> {
          throw new OutOfMemoryError("geheim-1");
        };

    assertThat(
        capturedTerminal.run("run", "--url", "http://localhost", "--token", "geheim-1"), is(7));
    assertThat(
        capturedTerminal.err(),
        is(
            "error: kimai-contract itself failed (java.lang.OutOfMemoryError: ***); --verbose shows"
                + " where"
                + System.lineSeparator()));
    assertThat(
        capturedTerminal.run("run", "--url", "http://localhost", "--token", "x-1", "--verbose"),
        is(7));
    assertThat(capturedTerminal.err(), containsString("\tat io.kimaicontract"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"run --reports", "pin --output", "report"})
  void aPathThatNoFileCanHave(String line) {
    String[] words = (line + " nul\0byte").split(" ");

    assertThat(capturedTerminal.run(words), is(2));
    assertThat(capturedTerminal.err(), matchesPattern("(?s)error: .*nul.*byte.*"));
  }

  @Test
  void aDirectoryWhoseNameTheCharacterSetLacks() {
    capturedTerminal.properties.put("user.dir", "nul\0byte");

    assertThat(capturedTerminal.run("run"), is(2));
    assertThat(
        capturedTerminal.err(),
        is(
            "error: the path 'nul\\0byte' cannot be used here (Nul character not allowed);"
                + " if it has more than ASCII, set LC_ALL to a UTF-8 locale such as C.UTF-8"
                + System.lineSeparator()));
  }

  @Test
  void aRunMayComplainOfItsInput() {
    capturedTerminal.runner =
        (options, out) -> {
          throw new UsageException("that is wrong; do this");
        };

    assertThat(capturedTerminal.run("run"), is(2));
    assertThat(
        capturedTerminal.err(), is("error: that is wrong; do this" + System.lineSeparator()));
  }
}
