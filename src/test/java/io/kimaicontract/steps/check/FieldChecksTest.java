package io.kimaicontract.steps.check;

import static io.kimaicontract.steps.check.Told.assertBroken;
import static io.kimaicontract.steps.check.Told.assertKept;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.http.Json;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Matchers of fields and records. */
class FieldChecksTest {
  private static final JsonNode MISSING = MissingNode.getInstance();
  private static final JsonNode RECORD = Json.read("{\"a\":1,\"b\":[2],\"c\":null}");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "1, 1, true",
        "1, 1.0, true",
        "1, 2, false",
        "1, \"1\", false",
        "true, true, true",
        "null, null, true",
        "\"x\", null, false",
        "\"unset\", \"unset\", false"
      })
  void aFieldHasItsValue(String expected, String seen, boolean kept) {
    assertThat(
        Told.by(new HasValue(Json.read(expected)), Json.read(seen)),
        is(new Told(kept, expected, seen)));
  }

  @Test
  void aFieldCanBeMissing() {
    assertBroken(new HasValue(Json.read("1")), MISSING, "1", "missing");
    assertKept(new HasValue(Json.read("\"unset\"")), MISSING, "\"unset\"", "missing");
  }

  @Test
  void anErrorHasAMessage() {
    HasMessages rule = new HasMessages();
    assertKept(rule, Json.read("[\"no\"]"), "at least one message", "[\"no\"]");
    assertBroken(rule, Json.read("[]"), "at least one message", "[]");
    assertBroken(rule, MISSING, "at least one message", "missing");
  }

  @Test
  void aRecordReadsAsBefore() {
    assertKept(ReadsSame.asBefore(RECORD, ""), RECORD, "as before", "the same");
    assertKept(
        ReadsSame.asBefore(RECORD, "a, d"),
        Json.read("{\"a\":2,\"b\":[2],\"c\":null,\"d\":1}"),
        "as before but for a, d",
        "the same");
    assertBroken(
        ReadsSame.asBefore(RECORD, "a"),
        Json.read("{\"a\":2,\"d\":1,\"c\":null}"),
        "as before but for a",
        "different in b, d");
  }

  @Test
  void aRecordReadsAsAnswered() {
    assertKept(
        ReadsSame.asAnswered(RECORD, "d"::equals),
        Json.read("{\"a\":1,\"b\":[2],\"c\":null,\"d\":1}"),
        "as answered",
        "the same");
    assertBroken(
        ReadsSame.asAnswered(RECORD, "d"::equals), MISSING, "as answered", "different in a, b, c");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-02T03:04:05+0100, true",
    "2026-01-02T03:04:05+01:00, true",
    "2026-01-02T03:04:05+0200, false",
    "2026-01-02T03:04:05-0100, false",
    "2026-01-02T03:04:05Z, false",
    "2026-01-02 03:04:05+0100, false"
  })
  void aDateTimeHasItsOffset(String seen, boolean kept) {
    String json = "\"" + seen + "\"";
    assertThat(
        Told.by(new HasOffset("+01:00"), Json.read(json)),
        is(new Told(kept, "ISO 8601 with the offset +01:00", json + fault(seen))));
  }

  @Test
  void aDateTimeThatIsMissingHasNoOffset() {
    assertBroken(new HasOffset("+01:00"), MISSING, "ISO 8601 with the offset +01:00", "missing");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-02T03:04:05, 2026-01-02T03:04:05-0900, true",
    "2026-01-02T03:04:05, 2026-01-02T03:04:06+0100, false",
    "now, 2026-01-02T03:31:00+0100, true",
    "now, 2026-01-02T02:29:00+0100, true",
    "now, 2026-01-02T03:31:01+0100, false",
    "now, 2026-01-02T03:00:00+0000, false",
    "now, now, false"
  })
  void aDateTimeIsALocalTime(String local, String seen, boolean kept) {
    String json = "\"" + seen + "\"";
    HasLocalTime rule = new HasLocalTime(local, () -> Instant.parse("2026-01-02T02:00:00Z"));
    assertThat(
        Told.by(rule, Json.read(json)),
        is(new Told(kept, "the local time " + local + " with an offset", json + fault(seen))));
  }

  @Test
  void whatATimeLacksIsSaid() {
    JsonNode bare = Json.read("\"2024-01-15T09:00:00\"");
    assertBroken(
        new HasLocalTime("2024-01-15T09:00:00", () -> Instant.EPOCH),
        bare,
        "the local time 2024-01-15T09:00:00 with an offset",
        "\"2024-01-15T09:00:00\", without an offset");
    assertBroken(
        new HasOffset("+01:00"),
        bare,
        "ISO 8601 with the offset +01:00",
        "\"2024-01-15T09:00:00\", without an offset");
  }

  @Test
  void dateTimesAreTheSameWhateverTheFormOfTheirOffset() {
    JsonNode colon = Json.read("\"2024-01-15T09:00:00+01:00\"");
    JsonNode plain = Json.read("\"2024-01-15T09:00:00+0100\"");
    assertKept(new HasValue(colon), plain, colon.toString(), plain.toString());
  }

  private static String fault(String seen) {
    if (seen.matches(".*T.*[+-]\\d\\d:?\\d\\d")) {
      return "";
    }
    return seen.endsWith("Z")
        ? ", with Z in place of an offset"
        : seen.matches("[\\d-]+T[\\d:]+")
            ? ", without an offset"
            : ", not a date-time to the second with an offset";
  }
}
