package io.kimaicontract.contract.source;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Interceptor;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.users.TargetProbe;
import io.kimaicontract.users.TargetSession;
import io.kimaicontract.users.TestTargets;
import io.kimaicontract.web.Availability;
import io.kimaicontract.web.WebSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which contract a run checks against, and why. */
class ContractLocatorTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final String SMALL =
      "{\"openapi\":\"3.0.0\",\"paths\":{\"/api/ping\":{\"get\":{\"responses\":{}}}}}";

  @TempDir Path directory;

  @Test
  void upTo234TheTargetsDocJson() {
    assertThat(
        source(ReferenceOptions.like("2.24.0")),
        is("URL/api/doc.json (the target's own doc.json)"));
  }

  @Test
  void laterTheDocumentInsideItsPage() {
    assertThat(
        source(ReferenceOptions.like("2.65.0")),
        is("URL/api/doc (the document inside the target's own API page)"));
  }

  @Test
  void thePinnedOneWhereTheTargetShowsNone() {
    Interceptor silent =
        (call, next) -> call.path().startsWith("/api/doc") ? Answer.empty(404) : next.handle(call);
    assertThat(
        source(ReferenceOptions.like("2.24.0").withTampering(silent)),
        is(
            "the pinned contract of Kimai 2.24.0 (the target shows none: /api/doc.json answers 404, and /api/doc answers 404)"));
  }

  @Test
  void thePinnedOneWithoutASession() {
    try (ReferenceKimai kimai = ReferenceKimai.start(ReferenceOptions.like("2.24.0"))) {
      TargetSession targetSession = admitted(kimai);
      Contract contract =
          locator(Optional.empty())
              .locate(
                  kimai.url(),
                  targetSession.kimaiVersion(),
                  () -> Availability.absent("no session"));

      assertThat(
          contract.source().sentence(),
          is(
              "the pinned contract of Kimai 2.24.0 (the target's own needs a web session: no session)"));
    }
  }

  @Test
  void aDocumentOfTheTargetThatIsNoneIsNotReplacedInSilence() {
    Interceptor broken =
        (call, next) ->
            call.path().equals("/api/doc.json") ? Answer.html(200, "<html>") : next.handle(call);
    TargetUnusable failed =
        assertThrows(
            TargetUnusable.class,
            () -> source(ReferenceOptions.like("2.24.0").withTampering(broken)));

    assertThat(
        String.valueOf(failed.getMessage()).replaceAll("http://127.0.0.1:\\d+", "URL"),
        is(
            "URL/api/doc.json (the target's own doc.json) is not JSON; give an OpenAPI document, or use another one with --contract"));
  }

  @Test
  void theGivenFileComesFirst() throws IOException {
    Files.writeString(directory.resolve("mine.json"), SMALL);

    assertThat(
        locator(Optional.of("mine.json")).given().orElseThrow().source().sentence(),
        is("mine.json (given with --contract)"));
  }

  @Test
  void theGivenUrlIsRead() {
    Interceptor open =
        (call, next) ->
            call.path().equals("/open.json") && call.query().toString().contains("v")
                ? new Answer(200, java.util.Map.of("Content-Type", "application/json"), SMALL)
                : next.handle(call);
    try (ReferenceKimai kimai =
        ReferenceKimai.start(ReferenceOptions.documented().withTampering(open))) {
      String url = kimai.url() + "/open.json?v=1";
      assertThat(locator(Optional.of(url)).given().orElseThrow().operations().size(), is(1));
      says(
          "contract URL/api/version answers 401; give a URL without login, or a file with --contract",
          kimai.url() + "/api/version");
    }
  }

  @Test
  void whatCannotBeReadIsNamed() throws IOException {
    Files.writeString(directory.resolve("text.json"), "hello");
    Files.writeString(directory.resolve("two.json"), "{\"swagger\":\"2.0\"}");

    says("contract file 'gone.json' does not exist; check --contract", "gone.json");
    says("text.json (given with --contract) is not JSON; give an OpenAPI document", "text.json");
    says(
        "two.json (given with --contract) has no 'openapi: 3.x'; give an OpenAPI 3 document in JSON",
        "two.json");
  }

  private void says(String sentence, String location) {
    UsageException failed =
        assertThrows(UsageException.class, () -> locator(Optional.of(location)).given());
    assertThat(
        String.valueOf(failed.getMessage()).replaceAll("http://127.0.0.1:\\d+", "URL"),
        is(sentence));
  }

  private String source(ReferenceOptions options) {
    try (ReferenceKimai kimai = ReferenceKimai.start(options)) {
      TargetSession targetSession = admitted(kimai);
      Availability<WebSession> session =
          Availability.present(targetSession.session().orElseThrow());
      return locator(Optional.empty())
          .locate(kimai.url(), targetSession.kimaiVersion(), () -> session)
          .source()
          .sentence()
          .replace(kimai.url().toString(), "URL");
    }
  }

  private static TargetSession admitted(ReferenceKimai kimai) {
    Credentials login = new Credentials("susan_super", "password-Susan-1", null, null, null);
    return new TargetProbe(TestTargets.targetConnection(kimai, login)).authenticate();
  }

  private ContractLocator locator(Optional<String> given) {
    return new ContractLocator(given, new DocumentLoader(directory, TIMEOUT));
  }
}
