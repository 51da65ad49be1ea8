package io.kimaicontract.http.health;

import io.kimaicontract.http.Request;
import java.time.Duration;

/** The words in which trouble is told. */
final class Sentences {
  private static final long WHOLE = 10_000;

  private Sentences() {}

  static String of(Request request, Symptom symptom) {
    return Unanswered.operation(request) + " " + symptom.sentence();
  }

  /** Seconds, with a tenth where they are few. */
  static String seconds(Duration time) {
    long tenths = Math.max(0, Math.round(time.toMillis() / 100.0));
    return tenths % 10 == 0 || time.toMillis() >= WHOLE
        ? Math.round(tenths / 10.0) + " s"
        : tenths / 10 + "." + tenths % 10 + " s";
  }
}
