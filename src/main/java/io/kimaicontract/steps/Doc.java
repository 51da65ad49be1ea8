package io.kimaicontract.steps;

import io.kimaicontract.fixture.Thing;
import io.kimaicontract.http.Json;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads the doc strings of features, where {@code "{John}"} stands for the id of John. */
final class Doc {
  private static final Pattern NAME = Pattern.compile("\"\\{([A-Za-z ]+)}\"");

  private Doc() {}

  static JsonNode read(World world, String json) {
    Matcher m = NAME.matcher(json);
    return Json.read(m.replaceAll(match -> String.valueOf(id(world, match.group(1)))));
  }

  private static long id(World world, String name) {
    Optional<Thing> thing = Thing.of(name);
    return thing
        .map(t -> world.workshop().last(t).id())
        .orElseGet(() -> world.workshop().person(name).id());
  }
}
