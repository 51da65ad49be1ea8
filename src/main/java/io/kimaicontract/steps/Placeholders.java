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
 * Replaces placeholders: {@code {John}}, {@code {customer}} or a label by an id, {@code
 * {invoice.customer.id}} by a field, {@code {an hour ago}} and {@code {in an hour}} by times in
 * UTC, {@code {a colour}} and {@code {another colour}} by colours that the installation offers,
 * {@code {run}} by the id of the run, and {@code {scenario}} by a number that no other scenario of
 * the run has, nor another row of its examples.
 */
final class Placeholders {
  private static final Pattern QUOTED = Pattern.compile("\"\\{([\\w .]+)}\"");
  private static final Pattern PLAIN = Pattern.compile("\\{(\\w[\\w .]*)}");

  private Placeholders() {}

  /**
   * Reads JSON, in which {@code "{John}"} stands for a number, and {@code {John}} within a text for
   * its digits.
   */
  static JsonNode read(World world, String json) {
    return Json.read(fill(world, fill(QUOTED.matcher(json), name -> value(world, name))));
  }

  /** Replaces the placeholders of a path or query. */
  static String fill(World world, String text) {
    return fill(PLAIN.matcher(text), name -> text(world, name));
  }

  private static String fill(Matcher names, UnaryOperator<String> value) {
    return names.replaceAll(name -> Matcher.quoteReplacement(value.apply(name.group(1))));
  }

  /** The value of a placeholder as JSON. */
  private static String value(World world, String name) {
    if (name.contains(".")) {
      return Json.write(world.fixtures().field(name));
    }
    String text = text(world, name);
    return name.endsWith(" colour") || name.contains(" hour") ? Json.write(text) : text;
  }

  private static String text(World world, String name) {
    return switch (name) {
      case "run" -> world.scenarioEnvironment().names().runId();
      case "scenario" -> String.valueOf(world.number());
      case "an hour ago" -> utc(world, -1);
      case "in an hour" -> utc(world, 1);
      case "a colour" -> world.scenarioEnvironment().settings().colourChoices().one();
      case "another colour" -> world.scenarioEnvironment().settings().colourChoices().another();
      case "username of John" -> world.fixtures().person("John").username();
      default ->
          name.contains(".")
              ? world.fixtures().field(name).asString()
              : String.valueOf(world.fixtures().id(name));
    };
  }

  private static String utc(World world, int hours) {
    return LocalDateTime.now(world.scenarioEnvironment().clock().withZone(ZoneOffset.UTC))
        .plusHours(hours)
        .truncatedTo(ChronoUnit.SECONDS)
        .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
  }
}
