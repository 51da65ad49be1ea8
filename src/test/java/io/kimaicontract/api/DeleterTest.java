package io.kimaicontract.api;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.api.Deleter.Outcome;
import io.kimaicontract.api.Deleter.Outcome.Status;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.http.TargetUnreachable;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which way each resource goes, and that a passing failure leaves nothing behind. */
class DeleterTest {
  private static final Caller JOHN = new Caller("john", null);
  private static final Caller SUSAN = new Caller("susan", null);

  private final List<String> sent = new ArrayList<>();
  private final Deque<Object> answers = new ArrayDeque<>();
  private boolean usersDeletable;
  private boolean byApi = true;
  private boolean pageWorks;
  private String body = "{\"enabled\": false}";

  @Test
  void aServerErrorThatPasses() {
    answers.addAll(List.of(503, 204));
    assertThat(delete(ResourceType.TAG), is(new Outcome(Status.DELETED, "")));
    assertThat(sent, is(List.of("susan DELETE /api/tags/7", "susan DELETE /api/tags/7")));
  }

  @Test
  void aConnectionThatIsLost() {
    answers.addAll(List.of(new SocketException("Connection reset"), 404));
    assertThat(delete(ResourceType.TEAM).status(), is(Status.DELETED));
  }

  @Test
  void aServerErrorThatStaysIsAskedAboutTwice() {
    answers.addAll(List.of(503, 502));
    assertThat(delete(ResourceType.TAG), is(new Outcome(Status.LEFT, "answered 502")));
    assertThat(sent.size(), is(2));
  }

  @Test
  void aRefusalIsAnAnswer() {
    answers.add(403);
    assertThat(delete(ResourceType.TAG), is(new Outcome(Status.LEFT, "answered 403")));
  }

  @Test
  void whatTookTooLongIsNotAskedAgain() {
    answers.add(new SocketTimeoutException("Read timed out"));
    assertThrows(TargetUnreachable.class, () -> delete(ResourceType.TAG));
    assertThat(sent.size(), is(1));
  }

  @Test
  void theCreatorOfATimesheetTriesFirst() {
    answers.addAll(List.of(403, 204));
    assertThat(delete(ResourceType.RUNNING_TIMESHEET).status(), is(Status.DELETED));
    assertThat(
        sent, is(List.of("john DELETE /api/timesheets/7", "susan DELETE /api/timesheets/7")));
  }

  @Test
  void ratesStandBelowTheirParent() {
    answers.add(204);
    assertThat(delete(ResourceType.PROJECT_RATE).status(), is(Status.DELETED));
    assertThat(sent, is(List.of("susan DELETE /api/projects/3/rates/7")));
  }

  @Test
  void theApiIsNotAskedForWhatItCannotDo() {
    byApi = false;
    pageWorks = true;
    assertThat(delete(ResourceType.CUSTOMER).status(), is(Status.DELETED));
    assertThat(sent, is(List.of("page customer 7")));
  }

  @Test
  void aPageIsTriedTwice() {
    byApi = false;
    assertThat(
        delete(ResourceType.PROJECT),
        is(new Outcome(Status.LEFT, "its web page did not delete it")));
    assertThat(sent, is(List.of("page project 7", "page project 7")));
  }

  @ParameterizedTest
  @CsvSource({
    "false, 200, DISABLED, ''",
    "true, 200, LEFT, its web page did not delete it; it is disabled",
    "false, 403, LEFT, 'it is not even disabled, answered 403'"
  })
  void usersWhomNoPageDeletesAreDisabled(boolean deletable, int answer, Status status, String why) {
    usersDeletable = deletable;
    answers.add(answer);
    assertThat(delete(ResourceType.USER), is(new Outcome(status, why)));
  }

  @Test
  void aUserWhoIsOnlySaidToBeDisabled() {
    body = "";
    answers.add(200);
    assertThat(
        delete(ResourceType.USER),
        is(new Outcome(Status.LEFT, "answered as disabled, and is not")));
  }

  private Outcome delete(ResourceType resourceType) {
    return new Deleter(Kimai.over(this::send), this::page, usersDeletable, type -> byApi)
        .delete(resourceType, 3, 7, JOHN, SUSAN);
  }

  private boolean page(ResourceType resourceType, long id) {
    sent.add("page " + resourceType.noun() + " " + id);
    return pageWorks;
  }

  private Exchange send(Request request) {
    sent.add(request.caller().name() + " " + request.method() + " " + request.path());
    Object next = answers.pop();
    if (next instanceof Exception failed) {
      throw new TargetUnreachable("no answer", failed);
    }
    Response response = new Response((int) next, List.of(), body);
    return new Exchange(request, response, Instant.EPOCH, Duration.ZERO);
  }
}
