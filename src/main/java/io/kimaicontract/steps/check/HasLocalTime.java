package io.kimaicontract.steps.check;

import java.time.Instant;
import java.util.function.Supplier;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;
import tools.jackson.databind.JsonNode;

/** A date-time in ISO 8601 is this local time, whatever its offset. */
public final class HasLocalTime extends TypeSafeDiagnosingMatcher<JsonNode> {
  private final String local;
  private final Supplier<Instant> now;

  /**
   * A rule for one answer.
   *
   * @param local date and time, or {@code now}
   * @param now the time at the target; not asked for another time
   */
  public HasLocalTime(String local, Supplier<Instant> now) {
    this.local = local;
    this.now = now;
  }

  @Override
  protected boolean matchesSafely(JsonNode time, Description saw) {
    saw.appendText(IsoDateTime.told(time));
    return IsoDateTime.in(time)
        .filter(iso -> local.equals("now") ? iso.isAbout(now.get()) : iso.local().equals(local))
        .isPresent();
  }

  @Override
  public void describeTo(Description rule) {
    rule.appendText("the local time " + local + " with an offset");
  }
}
