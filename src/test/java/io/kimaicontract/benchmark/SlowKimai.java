package io.kimaicontract.benchmark;

import io.kimaicontract.reference.Login;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.Table;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A reference that answers after a delay. It records what it is asked, and answers a recorded
 * request again as it did then: what a bare client sends later meets no other ids.
 */
final class SlowKimai implements AutoCloseable {
  /** Names the recorded request to be answered again. */
  static final String REPLAY = "x-replay";

  private static final int PROJECTS = 3_000;
  private static final int TIMESHEETS = 15_000;
  private static final List<String> KEPT = List.of("accept", "content-type", "authorization");

  private final long delay;
  private final List<Sent> sent = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private final ReferenceKimai kimai;
  private volatile long firstRequest;

  /** Starts one. */
  SlowKimai(Duration delay) {
    this.delay = delay.toNanos();
    this.kimai = ReferenceKimai.start(ReferenceOptions.documented().withTampering(this::answer));
  }

  /** What others have on a large installation. */
  void fill() {
    ReferenceState state = kimai.state();
    Row owner = state.of(RecordType.USER).all().get(0);
    Row customer = state.of(RecordType.CUSTOMER).all().get(0);
    Table projects = state.of(RecordType.PROJECT);
    Row project = new Row(0);
    for (int number = 0; number < PROJECTS; number++) {
      project =
          projects.add(
              new Row(0)
                  .put("name", "Foreign " + number)
                  .put("customer", customer.id())
                  .put("visible", true)
                  .put("billable", true)
                  .put("globalActivities", true)
                  .put("budget", 0.0)
                  .put("timeBudget", 0));
    }
    Row activity =
        state
            .of(RecordType.ACTIVITY)
            .add(
                new Row(0)
                    .put("name", "Foreign")
                    .put("project", project.id())
                    .put("visible", true)
                    .put("billable", true)
                    .put("budget", 0.0)
                    .put("timeBudget", 0));
    ZonedDateTime begin = ZonedDateTime.of(2018, 1, 1, 8, 0, 0, 0, ZoneId.of("UTC"));
    for (int number = 0; number < TIMESHEETS; number++) {
      ZonedDateTime from = begin.plusMinutes(10L * number);
      state
          .of(RecordType.TIMESHEET)
          .add(
              new Row(0)
                  .put("user", owner.id())
                  .put("project", project.id())
                  .put("activity", activity.id())
                  .put("begin", from)
                  .put("end", from.plusMinutes(5))
                  .put("duration", 300)
                  .put("rate", 0.0)
                  .put("internalRate", 0.0)
                  .put("exported", false)
                  .put("billable", true)
                  .put("description", "foreign"));
    }
  }

  private Answer answer(Call call, Handler next) {
    if (firstRequest == 0) {
      firstRequest = System.nanoTime();
    }
    LockSupport.parkNanos(delay);
    String replayed = call.header(REPLAY);
    if (replayed != null) {
      return answers.get(Integer.parseInt(replayed));
    }
    Answer answer = next.handle(call);
    record(call, answer);
    return answer;
  }

  private synchronized void record(Call call, Answer answer) {
    Map<String, String> headers = new TreeMap<>(call.headers());
    headers.keySet().retainAll(KEPT);
    headers.put(REPLAY, String.valueOf(sent.size()));
    sent.add(new Sent(call.method(), url(call), headers, call.body()));
    answers.add(answer);
  }

  private static String url(Call call) {
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    call.query()
        .values()
        .forEach(
            (name, values) ->
                values.forEach(value -> query.add(encoded(name) + "=" + encoded(value))));
    String path =
        Stream.of(call.path().split("/", -1))
            .map(SlowKimai::encoded)
            .collect(Collectors.joining("/"));
    return path + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Its URL. */
  URI url() {
    return kimai.url();
  }

  /** The super administrator. */
  Login login() {
    return kimai.superAdministrator();
  }

  /** What it was asked, in order. */
  synchronized List<Sent> sent() {
    return List.copyOf(sent);
  }

  /** The milliseconds from the moment, a value of the nano clock, to the first request. */
  long millisToFirstRequest(long from) {
    return TimeUnit.NANOSECONDS.toMillis(firstRequest - from);
  }

  @Override
  public void close() {
    kimai.close();
  }
}
