package io.kimaicontract.steps;

import io.kimaicontract.http.Json;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Puts ids in place of names: {@code {John}}, {@code {customer}}, or the label of a thing; fields
 * of a thing in place of {@code {invoice.customer.id}}; times in UTC in place of {@code {an hour
 * ago}} and {@code {in an hour}}; and the run's id in place of {@code {run}}, for names by which a
 * run knows again what it made; and a number that no other scenario of the run has, nor another row
 * of its examples, in place of {@code {scenario}}.
 */
final class Doc {
  private static final Pattern QUOTED = Pattern.compile("\"\\{([\\w .]+)}\"");
  private static final Pattern PLAIN = Pattern.compile("\\{(\\w[\\w .]*)}");

  private Doc() {}

  /**
   * JSON, in which {@code "{John}"} stands for a number, and {@code {John}} in a text for its
   * digits.
   */
  static JsonNode read(World world, String json) {
    return Json.read(fill(world, fill(QUOTED.matcher(json), name -> value(world, name))));
  }

  /** A path or query, in which {@code {customer}} stands for a number. */
  static String fill(World world, String text) {
    return fill(PLAIN.matcher(text), name -> text(world, name));
  }

  private static String fill(Matcher names, UnaryOperator<String> value) {
    return names.replaceAll(name -> Matcher.quoteReplacement(value.apply(name.group(1))));
  }

  /** As it stands in JSON. */
  private static String value(World world, String name) {
    return name.contains(".") ? Json.write(world.workshop().field(name)) : text(world, name);
  }

  private static String text(World world, String name) {
    return switch (name) {
      case "run" -> world.suite().names().runId();
      case "scenario" -> String.valueOf(world.number());
      case "an hour ago" -> utc(world, -1);
      case "in an hour" -> utc(world, 1);
      case "username of John" -> world.workshop().person("John").username();
      default ->
          name.contains(".")
              ? world.workshop().field(name).asString()
              : String.valueOf(world.workshop().id(name));
    };
  }

  private static String utc(World world, int hours) {
    return LocalDateTime.now(world.suite().clock().withZone(ZoneOffset.UTC))
        .plusHours(hours)
        .truncatedTo(ChronoUnit.SECONDS)
        .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
  }
}
