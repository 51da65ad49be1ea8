package io.kimaicontract.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.run.RunLauncher;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code sweep} removes, and what it leaves alone. */
class SweepCommandTest extends SweepFixture {
  @ParameterizedTest
  @ValueSource(strings = {"2.16.0", "2.24.0", "2.65.0"})
  void whatABrokenRunLeftIsGone(String version) {
    restart(version);
    CapturedTerminal capturedTerminal = new CapturedTerminal(directory);
    capturedTerminal.runner = RunLauncher::run;
    breath.set(250);
    capturedTerminal.run(
        line(
            "run",
            with("--name", "T[SGM]-0", "--patience", "0", "--reports", directory.toString())));
    breath.set(Integer.MAX_VALUE);
    assertThat(left().size(), greaterThan(5));

    assertThat(sweep(LOGIN).code(), is(0));
    assertThat(left(), is(List.of("USER susan_super")));
    assertThat(sweep(LOGIN).screen(), containsString("found         nothing that a run left"));
  }

  @Test
  void aDryRunTellsAndRemovesNothing() throws IOException {
    leave("1a2b3c");
    leave("4d5e6f");
    nearMisses();
    List<String> before = left();

    shows("dry-run", sweep(with("--dry-run")));
    assertThat(left(), is(before));
  }

  @Test
  void whatOnlyLooksLikeARunsStays() throws IOException {
    nearMisses();
    List<String> before = left();
    leave("1a2b3c");

    shows("login", sweep(LOGIN));
    assertThat(left(), is(before));
    shows("nothing", sweep(LOGIN));
  }

  @Test
  void oneRunAlone() {
    leave("1a2b3c");
    List<String> before = left();
    leave("4d5e6f");

    Screen screen = sweep(with("--run-id", "4d5e6f"));
    assertThat(screen.screen(), containsString("runs          4d5e6f"));
    assertThat(screen.code(), is(0));
    assertThat(left(), is(before));
  }

  @Test
  void longListsAreReadToTheirEnds() {
    Row timesheet = leave("1a2b3c");
    for (int i = 100; i < 650; i++) {
      Row more = add(RecordType.TIMESHEET, "description", "kc-1a2b3c-timesheet-" + i);
      List.of("user", "project", "activity", "begin", "end", "zone")
          .forEach(name -> more.put(name, timesheet.get(name)));
      if (i < 160) {
        add(RecordType.TAG, "name", "kc-1a2b3c-tag-" + i).put("visible", i % 2 == 0);
      }
    }

    Screen screen = sweep(LOGIN);
    assertThat(screen.screen(), containsString("timesheets    551"));
    assertThat(screen.screen(), containsString("tags          62"));
    assertThat(left(), is(List.of("USER susan_super")));
  }

  @Test
  void aSuperAdministratorsTokenDisablesUsers() throws IOException {
    leave("1a2b3c");
    add(RecordType.TAG, "name", "kc-1a2b3c-tag-9").put("visible", false);
    token("susan_super", "token-of-susan");

    shows("token", sweep("--token", "token-of-susan"));
    assertThat(
        kimai.state().of(RecordType.USER).all(user -> user.is("enabled")).stream()
            .map(user -> user.text("username"))
            .toList(),
        is(List.of("susan_super")));
  }

  @Test
  void aTokenCannotDeleteCustomersBefore225() throws IOException {
    restart("2.24.0");
    leave("1a2b3c");
    token("susan_super", "token-of-susan");

    shows("token-2.24", sweep("--token", "token-of-susan"));
  }

  @Test
  void theAccountItselfStays() {
    kimai.state().addUser("kc-1a2b3c-susan", "password-Susan-2", "ROLE_SUPER_ADMIN");

    Screen screen = sweep("--username", "kc-1a2b3c-susan", "--password", "password-Susan-2");
    assertThat(screen.screen(), containsString("nothing that a run left"));
    assertThat(left().size(), is(2));
  }
}
