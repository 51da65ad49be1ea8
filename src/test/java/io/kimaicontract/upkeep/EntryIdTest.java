package io.kimaicontract.upkeep;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.verdict.result.Cause;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids name the place, and the scenario of a rule. */
class EntryIdTest {
  @ParameterizedTest
  @CsvSource({
    "TYPE,   #/components/schemas/TimesheetEntity/properties/rate, '', ACC-TIMESHEET-ENTITY-RATE",
    "STATUS, #/paths/~1api~1tags~1{id}/get/responses, TG-01, ACC-TG-01-GET-TAGS-ID-500",
    "RULE,   what is stored, TM-16, ACC-TM-16-WHAT-IS-STORED",
    "RULE,   /members/1/teamlead, BM-01, ACC-BM-01-MEMBERS-1-TEAMLEAD",
    "TYPE,   errors.json#/components/schemas/Error/properties/code, '', ACC-ERROR-CODE"
  })
  void isReadable(String kind, String place, String scenario, String id) {
    assertThat(
        EntryId.of(new Cause("GET /api/tags/{id}", kind, place, "500"), scenario, Set.of()),
        is(id));
  }

  @Test
  void isNumberedWhereItIsTaken() {
    Cause cause = new Cause("", "RULE", "/x", "1");

    assertThat(EntryId.of(cause, "", Set.of("ACC-X")), is("ACC-X-2"));
    assertThat(EntryId.of(cause, "", Set.of("ACC-X", "ACC-X-2")), is("ACC-X-3"));
  }

  @Test
  void isNotEndless() {
    Cause cause = new Cause("", "RULE", "word ".repeat(50), "1");

    assertThat(EntryId.of(cause, "TS-01", Set.of()).length() <= 60, is(true));
  }
}
