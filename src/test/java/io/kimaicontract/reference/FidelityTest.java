package io.kimaicontract.reference;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference answers like real releases: the recordings are sent to it again. */
class FidelityTest {

  private static final Instant RECORDED = Instant.parse("2026-11-23T18:02:30Z");

  @ParameterizedTest(name = "{0}")
  @CsvSource({"2.16.0, 582, 580, 582", "2.24.0, 582, 580, 581", "2.65.0, 582, 582, 581"})
  void answersLikeTheRecording(String version, int sameStatus, int sameShape, int sameHeaders) {
    Recording recording = Recording.of(version);
    try (ReferenceKimai kimai = recorded(version)) {
      List<Replay.Step> steps = new Replay(kimai.url()).all(recording);
      long statuses = steps.stream().filter(Replay.Step::sameStatus).count();
      long shapes = steps.stream().filter(Replay.Step::sameShape).count();
      long headers = steps.stream().filter(step -> step.otherHeaders().isEmpty()).count();
      System.out.printf(
          "Like %s: of %d answers, %d with the status of the recording, %d with its shape, %d with its headers%n",
          version, steps.size(), statuses, shapes, headers);
      String others = steps.stream().map(FidelityTest::difference).collect(Collectors.joining());
      assertTrue(statuses >= sameStatus, statuses + " statuses" + others);
      assertTrue(shapes >= sameShape, shapes + " bodies" + others);
      assertTrue(headers >= sameHeaders, headers + " with the same headers" + others);
    }
  }

  private static ReferenceKimai recorded(String version) {
    ReferenceOptions options =
        ReferenceOptions.like(version).withClock(Clock.fixed(RECORDED, ZoneOffset.UTC));
    Services services = Services.of(options.kimaiProfile(), options.clock());
    ReferenceState state = services.state();
    Row admin = state.addUser("admin", "password123", "ROLE_SUPER_ADMIN");
    Row anna = state.addUser("anna", "password123", "ROLE_ADMIN");
    Row tony = state.addUser("tony", "password123", "ROLE_TEAMLEAD");
    Row john = state.addUser("john", "password123");
    for (Row user : List.of(admin, anna, tony, john)) {
      state.addToken(user, "main", user.text("username") + "-token-0000000000", null);
    }
    state.addToken(john, "old", "expired-token-0000000000", LocalDate.of(2020, 1, 1));
    for (Row user : List.of(admin, anna, tony)) {
      state.addToken(user, "spare", user.text("username") + "-spare", null);
    }
    return ReferenceKimai.start(options, services);
  }

  private static String difference(Replay.Step step) {
    if (step.sameShape() && step.otherHeaders().isEmpty()) {
      return "";
    }
    return "\n  %s: %d, not %d, headers %s\n    %s\n    %s"
        .formatted(
            step.title(),
            step.answer().statusCode(),
            step.recorded().at("/response/status").asInt(),
            step.otherHeaders(),
            Shapes.of(step.expected()),
            Shapes.of(step.actual()));
  }
}
