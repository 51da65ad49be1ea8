package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.access.RunMark;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.http.Transport;
import io.kimaicontract.reference.Answer;
import io.kimaicontract.reference.Call;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.ReferenceState;
import io.kimaicontract.reference.Row;
import io.kimaicontract.reference.Tampering;
import io.kimaicontract.reference.Thing;
import io.kimaicontract.target.BadInput;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.verdict.ExitCode;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.RunListener;
import io.kimaicontract.verdict.RunReport;
import io.kimaicontract.verdict.ScenarioResult.Outcome;
import io.kimaicontract.verdict.Verdict;
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
    RunReport report = run(Tampering.none(), name("no scenario is called so"));
    Verdict verdict = report.verdict();

    assertThat(report.exitCode(), is(ExitCode.NOTHING_CHECKED));
    assertThat(verdict.narrowed(), is("name 'no scenario is called so'"));
  }

  @Test
  void aSelectionThatCannotBeReadLeavesNothing() {
    try (ReferenceKimai reference = ReferenceKimai.start(ReferenceOptions.documented())) {
      List<String> before = records(reference.state());
      Selection broken = Selection.of(Optional.of("@smoke and"), Optional.empty());
      ContractRun run =
          new ContractRun(Place.of(reference), Rehearsal.script(broken, Ledger.empty(), 2));

      assertThrows(BadInput.class, () -> run.run(Audience.of(new RunListener() {})));
      assertThat(records(reference.state()), is(before));
    }
  }

  @ParameterizedTest
  @CsvSource({"403, Forbidden, NOT_CLEANED_UP", "500, Internal Server Error, NEW_VIOLATIONS"})
  void aLeftoverThatCannotBeRemoved(int status, String message, ExitCode code) {
    Tampering kept =
        (call, next) ->
            isDeletionOf(call, "/api/tags/") ? error(status, message) : next.handle(call);
    RunReport report = run(kept, name(TAGS));
    Verdict verdict = report.verdict();

    assertThat(report.exitCode(), is(code));
    assertThat(verdict.leftovers(), not(empty()));
    assertThat(verdict.leftovers(), everyItem(matchesPattern("the tag \\d+ could not be removed")));
  }

  @Test
  void aServerThatMakesNoAccountsIsRed() {
    Tampering refusing =
        (call, next) ->
            call.method().equals("POST") && call.path().equals("/api/users")
                ? error(403, "Forbidden")
                : next.handle(call);
    RunReport report = run(refusing, name("\\[AU-01]"));
    Verdict verdict = report.verdict();

    assertThat(report.exitCode(), is(ExitCode.NEW_VIOLATIONS));
    assertThat(verdict.count(Outcome.BROKEN) + verdict.count(Outcome.SUITE_ERROR) > 0, is(true));
  }

  @Test
  void aTargetThatGoesAwayIsUnusableAndWhatWasSeenIsReported() {
    try (ReferenceKimai reference = ReferenceKimai.start(ReferenceOptions.documented())) {
      AtomicInteger sent = new AtomicInteger();
      Transport real = Place.of(reference).transport();
      Transport dying =
          request -> {
            if (sent.incrementAndGet() > 150) {
              throw new TargetUnreachable("nothing listens", new IllegalStateException());
            }
            return real.send(request);
          };
      ContractRun run =
          new ContractRun(
              through(dying, reference), Rehearsal.script(name("."), Ledger.empty(), 2));

      RunReport report = run.run(Audience.of(new RunListener() {}));

      assertThat(report.ending().lost(), is("nothing listens"));
      assertThat(report.exitCode(), is(ExitCode.TARGET_UNUSABLE));
      assertThat(report.exits(), hasItem(ExitCode.NOT_CLEANED_UP));
      assertThat(report.verdict().leftovers(), not(empty()));
      assertThat(report.verdict().count(Outcome.CONFORMANT) > 0, is(true));
      assertThat(report.verdict().count(Outcome.SUITE_ERROR), is(0L));
    }
  }

  @Test
  void aFullRunMarksWhatItMakesAndLeavesWhatWasThere() {
    Set<String> unmarked = new ConcurrentSkipListSet<>();
    List<ReferenceState> watched = new CopyOnWriteArrayList<>();
    Tampering watching =
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
          new ContractRun(Place.of(reference), Rehearsal.script(name("."), Ledger.empty(), 2))
              .run(Audience.of(new RunListener() {}));

      assertThat("no sweep would find", unmarked, is(theirs));
      assertThat(report.verdict().leftovers(), empty());
      assertThat(records(reference.state()), is(before));
      assertThat(
          reference.state().of(Thing.USER).all(user -> true).stream()
              .map(user -> user.text("username"))
              .toList(),
          is(List.of(reference.superAdministrator().username())));
      for (Thing thing : EnumSet.range(Thing.USER, Thing.TEAM)) {
        assertThat(thing + "s were made", reference.state().of(thing).add().id() > 2, is(true));
      }
    }
  }

  @Test
  void aTeamleadsRunLeavesNothing() {
    try (ReferenceKimai reference = ReferenceKimai.start(ReferenceOptions.documented())) {
      ReferenceState state = reference.state();
      Row customer = state.of(Thing.CUSTOMER).add().put("name", "theirs").put("visible", true);
      Row project =
          state
              .of(Thing.PROJECT)
              .add()
              .put("name", "theirs")
              .put("customer", customer.id())
              .put("visible", true);
      state
          .of(Thing.ACTIVITY)
          .add()
          .put("name", "theirs")
          .put("project", project.id())
          .put("visible", true);
      state.addUser("toni", "password-Toni-1", "ROLE_TEAMLEAD");
      List<String> before = records(state);
      Credentials toni = new Credentials("toni", "password-Toni-1", null, null, null);
      Verdict verdict =
          new ContractRun(as(toni, reference), Rehearsal.script(name("."), Ledger.empty(), 2))
              .run(Audience.of(new RunListener() {}))
              .verdict();

      assertThat(verdict.count(Outcome.CONFORMANT) > 20, is(true));
      assertThat(verdict.leftovers(), empty());
      assertThat(records(state), is(before));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Thing.class,
      names = {"CUSTOMER", "PROJECT", "ACTIVITY", "TIMESHEET", "TAG", "TEAM", "TOKEN"})
  void leftoversWouldBeSeen(Thing thing) {
    try (ReferenceKimai reference = ReferenceKimai.start(ReferenceOptions.documented())) {
      List<String> before = records(reference.state());
      reference.state().of(thing).add().put("name", "left");
      assertThat(records(reference.state()), is(not(before)));
    }
  }

  private static List<String> records(ReferenceState state) {
    return java.util.Arrays.stream(Thing.values())
        .filter(thing -> thing != Thing.USER)
        .flatMap(thing -> state.of(thing).all().stream().map(row -> thing + " " + row.id()))
        .toList();
  }

  /** What of a run a sweep would not find: it knows things by a name or comment, and people. */
  private static List<String> unmarked(ReferenceState state) {
    return Map.of(
            Thing.CUSTOMER, List.of("name", "comment"),
            Thing.PROJECT, List.of("name", "comment"),
            Thing.ACTIVITY, List.of("name", "comment"),
            Thing.TAG, List.of("name"),
            Thing.TEAM, List.of("name"),
            Thing.TOKEN, List.of("name"),
            Thing.USER, List.of("username"))
        .entrySet()
        .stream()
        .flatMap(
            marked ->
                state.of(marked.getKey()).all().stream()
                    .filter(
                        row ->
                            marked.getValue().stream()
                                .noneMatch(field -> RunMark.run(row.text(field)).isPresent()))
                    .map(row -> row.text(marked.getValue().get(0))))
        .toList();
  }

  private static Answer error(int status, String message) {
    return Answer.json(status, Json.of(Map.of("code", status, "message", message)));
  }

  private static boolean isDeletionOf(Call call, String path) {
    return call.method().equals("DELETE") && call.path().startsWith(path);
  }

  private static RunReport run(Tampering tampering, Selection selection) {
    ReferenceOptions options = ReferenceOptions.documented().withTampering(tampering);
    try (ReferenceKimai reference = ReferenceKimai.start(options)) {
      return new ContractRun(Place.of(reference), Rehearsal.script(selection, Ledger.empty(), 2))
          .run(Audience.of(new RunListener() {}));
    }
  }

  private static Place through(Transport transport, ReferenceKimai reference) {
    Place place = Place.of(reference);
    return new Place(
        place.url(),
        transport,
        place.credentials(),
        true,
        place.redaction(),
        place.expirer(),
        true);
  }

  private static Place as(Credentials credentials, ReferenceKimai reference) {
    Place place = Place.of(reference);
    return new Place(
        place.url(),
        place.transport(),
        credentials,
        true,
        place.redaction(),
        place.expirer(),
        true);
  }

  private static Selection name(String regex) {
    return Selection.of(Optional.empty(), Optional.of(regex));
  }
}
