package io.kimaicontract.report.har;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import io.kimaicontract.http.Json;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the file of exchanges keeps of long bodies. */
class ShortenedTest {
  private static final int MANY = 3_000;

  @Test
  void aLongListEndsAfterItsFirstItems() {
    List<?> items = Collections.nCopies(MANY, Map.of("id", 7));

    Shortened kept = Shortened.of(Json.write(Json.of(items)));

    assertThat(kept.note(), is(Optional.of("20 of 3000 items")));
    assertThat(List.copyOf(Json.read(kept.text()).values()), hasSize(20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\uD83D\uDE00", "\u00e9"})
  void aLongTextIsShortenedAndTheBodyStaysJson(String letter) {
    String body = Json.write(Json.of(Map.of("alias", letter.repeat(65_536), "title", "x")));

    Shortened kept = Shortened.of(body);

    JsonNode json = Json.read(kept.text());
    assertThat(kept.note(), is(Optional.of("long texts are shortened")));
    assertThat(kept.text().length(), is(lessThan(300)));
    assertThat(json.path("alias").asString().endsWith("... (65536 characters)"), is(true));
    assertThat(json.path("title").asString(), is("x"));
  }

  @Test
  void otherBodiesStayAsTheyAre() {
    String few = Json.write(Json.of(Collections.nCopies(20, Map.of("text", "x".repeat(900)))));

    assertThat(Shortened.of(few), is(new Shortened(few, Optional.empty())));
    assertThat(Shortened.of("[1, 2"), is(new Shortened("[1, 2", Optional.empty())));
  }
}
