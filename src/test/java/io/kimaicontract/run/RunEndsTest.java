package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.http.Json;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.http.Transport;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Interceptor;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.users.RunNaming;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import io.kimaicontract.web.TargetConnection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How runs end: with nothing checked, with something left, without a target, and cleanly. */
class RunEndsTest {
  private static final String TAGS = "\\[BG-\\d+]";

  @Test
  void nothingSelectedIsNothingChecked() {
    RunReport report = run(Interceptor.none(), name("no scenario is called so"));
    Run verdict = report.run();

    assertThat(report.exitCode(), is(ExitCode.NOTHING_CHECKED));
    assertThat(verdict.narrowed(), is("name 'no scenario is called so'"));
  }

  @Test
  void aSelectionThatCannotBeReadLeavesNothing() {
    try (ReferenceKimai reference = ReferenceKimai.start(ReferenceOptions.documented())) {
      List<String> before = records(reference.state());
      Selection broken = Selection.of(Optional.of("@smoke and"), Optional.empty());
      ContractRun run =
          new ContractRun(
              ReferenceRun.connection(reference), ReferenceRun.runPlan(broken, Ledger.empty(), 2));

      assertThrows(UsageException.class, () -> run.run(RunListeners.of(new RunListener() {})));
      assertThat(records(reference.state()), is(before));
    }
  }

  @ParameterizedTest
  @CsvSource({"403, Forbidden, NOT_CLEANED_UP", "500, Internal Server Error, NEW_VIOLATIONS"})
  void aLeftoverThatCannotBeRemoved(int status, String message, ExitCode code) {
    Interceptor kept =
        (call, next) ->
            isDeletionOf(call, "/api/tags/") ? error(status, message) : next.handle(call);
    RunReport report = run(kept, name(TAGS));
    Run verdict = report.run();

    assertThat(report.exitCode(), is(code));
    assertThat(verdict.leftovers(), not(empty()));
    assertThat(
        verdict.leftovers(),
        everyItem(matchesPattern("the tag \\d+, kc-[0-9a-f]{6}-[a-z]+-\\d+: answered " + status)));
  }

  @Test
  void aServerThatMakesNoAccountsIsRed() {
    Interceptor refusing =
        (call, next) ->
            call.method().equals("POST") && call.path().equals("/api/users")
                ? error(403, "Forbidden")
                : next.handle(call);
    RunReport report = run(refusing, name("\\[AU-01]"));
    Run verdict = report.run();

    assertThat(report.exitCode(), is(ExitCode.NEW_VIOLATIONS));
    assertThat(
        verdict.scenarios().stream().flatMap(r -> r.violations().stream()).toList(),
        everyItem(hasToString(containsString("an account for the suite"))));
    assertThat(
        verdict.scenarios().stream().map(ScenarioResult::reason).toList(),
        hasItem(startsWith("what it needs could not be had: an account for the suite")));
  }

  @Test
  void aTargetThatGoesAwayIsUnusableAndWhatWasSeenIsReported() {
    try (ReferenceKimai reference = ReferenceKimai.start(ReferenceOptions.documented())) {
      AtomicInteger sent = new AtomicInteger();
      Transport real = ReferenceRun.connection(reference).transport();
      Transport dying =
          request -> {
            if (sent.incrementAndGet() > 150) {
              throw new TargetUnreachable("nothing listens", new IllegalStateException());
            }
            return real.send(request);
          };
      ContractRun run =
          new ContractRun(
              through(dying, reference), ReferenceRun.runPlan(name("."), Ledger.empty(), 2));

      RunReport report = run.run(RunListeners.of(new RunListener() {}));

      assertThat(report.run().lost(), containsString("nothing listens"));
      assertThat(report.exitCode(), is(ExitCode.TARGET_UNUSABLE));
      assertThat(report.run().exitCodes(), hasItem(ExitCode.NOT_CLEANED_UP));
      assertThat(report.run().leftovers(), not(empty()));
      assertThat(report.run().count(Outcome.CONFORMANT) > 0, is(true));
      assertThat(report.run().count(Outcome.SUITE_ERROR), is(0L));
    }
  }

  @Test
  void aFullRunMarksWhatItMakesAndLeavesWhatWasThere() {
    Set<String> unmarked = new ConcurrentSkipListSet<>();
    List<ReferenceState> watched = new CopyOnWriteArrayList<>();
    Interceptor watching =
        (call, next) -> {
          Answer answer = next.handle(call);
          if (!call.method().equals("GET")) {
            watched.forEach(state -> unmarked.addAll(unmarked(state)));
          }
          return answer;
        };
    ReferenceOptions options = ReferenceOptions.documented().withTampering(watching);
    try (ReferenceKimai reference = ReferenceKimai.start(options)) {
      Set<String> theirs = Set.copyOf(unmarked(reference.state()));
      watched.add(reference.state());
      List<String> before = records(reference.state());
      RunReport report =
          new ContractRun(
                  ReferenceRun.connection(reference),
                  ReferenceRun.runPlan(name("."), Ledger.empty(), 2))
              .run(RunListeners.of(new RunListener() {}));

      assertThat("no sweep would find", unmarked, is(theirs));
      assertThat(report.run().leftovers(), empty());
      assertThat(records(reference.state()), is(before));
      assertThat(
          reference.state().of(RecordType.USER).all(user -> true).stream()
              .map(user -> user.text("username"))
              .toList(),
          is(List.of(reference.superAdministrator().username())));
      for (RecordType recordType : EnumSet.range(RecordType.USER, RecordType.TEAM)) {
        assertThat(
            recordType + "s were made", reference.state().of(recordType).add().id() > 2, is(true));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = RecordType.class,
      names = {"CUSTOMER", "PROJECT", "ACTIVITY", "TIMESHEET", "TAG", "TEAM", "TOKEN"})
  void leftoversWouldBeSeen(RecordType recordType) {
    try (ReferenceKimai reference = ReferenceKimai.start(ReferenceOptions.documented())) {
      List<String> before = records(reference.state());
      reference.state().of(recordType).add().put("name", "left");
      assertThat(records(reference.state()), is(not(before)));
    }
  }

  private static List<String> records(ReferenceState state) {
    return java.util.Arrays.stream(RecordType.values())
        .filter(recordType -> recordType != RecordType.USER)
        .flatMap(
            recordType ->
                state.of(recordType).all().stream().map(row -> recordType + " " + row.id()))
        .toList();
  }

  /** What of a run a sweep would not find: it knows things by a name or comment, and people. */
  private static List<String> unmarked(ReferenceState state) {
    return Map.of(
            RecordType.CUSTOMER, List.of("name", "comment"),
            RecordType.PROJECT, List.of("name", "comment"),
            RecordType.ACTIVITY, List.of("name", "comment"),
            RecordType.TAG, List.of("name"),
            RecordType.TEAM, List.of("name"),
            RecordType.TOKEN, List.of("name"),
            RecordType.USER, List.of("username", "alias"))
        .entrySet()
        .stream()
        .flatMap(
            marked ->
                state.of(marked.getKey()).all().stream()
                    .filter(
                        row ->
                            marked.getValue().stream()
                                .noneMatch(field -> RunNaming.run(row.text(field)).isPresent()))
                    .map(row -> marked.getKey() + " " + row.text(marked.getValue().get(0))))
        .toList();
  }

  private static Answer error(int status, String message) {
    return Answer.json(status, Json.of(Map.of("code", status, "message", message)));
  }

  private static boolean isDeletionOf(Call call, String path) {
    return call.method().equals("DELETE") && call.path().startsWith(path);
  }

  private static RunReport run(Interceptor interceptor, Selection selection) {
    ReferenceOptions options = ReferenceOptions.documented().withTampering(interceptor);
    try (ReferenceKimai reference = ReferenceKimai.start(options)) {
      return new ContractRun(
              ReferenceRun.connection(reference),
              ReferenceRun.runPlan(selection, Ledger.empty(), 2))
          .run(RunListeners.of(new RunListener() {}));
    }
  }

  private static TargetConnection through(Transport transport, ReferenceKimai reference) {
    TargetConnection targetConnection = ReferenceRun.connection(reference);
    return ReferenceRun.connection(
        targetConnection, transport, targetConnection.target().credentials(), true);
  }

  private static Selection name(String regex) {
    return Selection.of(Optional.empty(), Optional.of(regex));
  }
}
