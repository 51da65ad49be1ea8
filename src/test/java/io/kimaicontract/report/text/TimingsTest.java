package io.kimaicontract.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kimaicontract.report.Samples;
import io.kimaicontract.verdict.result.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimingsTest {
  private final Run run = Samples.run().run();

  @Test
  void takesEveryRequest() {
    Timings all = Timings.of(run);
    assertEquals(5, all.calls());
    assertEquals(11.6, all.mean(), 1e-9);
    assertEquals(4, all.median());
    assertEquals(38, all.p95());
  }

  @Test
  void ranksOperationsWhateverTheNumbersInTheirPaths() {
    assertEquals(
        List.of("PATCH /api/timesheets/{id}/stop", "POST /api/timesheets"),
        Timings.slowest(run, 2).stream().map(Timings::subject).toList());
  }

  @Test
  void readsWell() {
    assertEquals("0.8 ms", Formats.millis(0.82));
    assertEquals("10 ms", Formats.millis(9.96));
    assertEquals("8.1 s", Formats.duration(8123));
    assertEquals("1 min 00 s", Formats.duration(59_960));
    assertEquals("2 min 03 s", Formats.duration(123_000));
  }
}
