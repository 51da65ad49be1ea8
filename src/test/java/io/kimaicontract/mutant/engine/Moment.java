package io.kimaicontract.mutant.engine;

import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date-time of an answer.
 *
 * @param local its local time, as written
 * @param offset its offset, as written
 */
public record Moment(String local, String offset) {
  private static final Pattern TEXT =
      Pattern.compile("\"(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)([+-]\\d\\d:?\\d\\d)\"");

  /** How a mutant writes it. */
  @FunctionalInterface
  public interface Writing {
    String of(Moment moment);
  }

  /** The answer with every date-time in it written otherwise. */
  public static Answer in(Answer answer, Writing written) {
    Matcher all = TEXT.matcher(answer.body());
    return answer.withBody(
        all.replaceAll(m -> '"' + written.of(new Moment(m.group(1), m.group(2))) + '"'));
  }

  /** The same moment by the clocks of UTC. */
  public String utc() {
    ZoneOffset there = ZoneOffset.of(offset);
    return Times.later(local, -there.getTotalSeconds());
  }

  /** The zone of the caller. */
  public static ZoneId zone(ReferenceState state, Call call) {
    Row caller = state.user(String.valueOf(call.user()));
    return ZoneId.of(caller == null ? "UTC" : caller.text("timezone"));
  }

  /** Answers with the offset of the caller's zone in winter, whatever the season. */
  public static Answer inStandardTime(ReferenceState state, Call call, Handler next) {
    ZoneId zone = zone(state, call);
    return in(next.handle(call), m -> m.local() + m.standardOffset(zone));
  }

  private String standardOffset(ZoneId zone) {
    Instant then = LocalDateTime.parse(local).toInstant(ZoneOffset.UTC);
    return zone.getRules().getStandardOffset(then).toString().replace("Z", "+00:00");
  }
}
