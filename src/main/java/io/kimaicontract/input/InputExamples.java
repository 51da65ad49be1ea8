package io.kimaicontract.input;

import io.kimaicontract.api.ResourceType;
import io.kimaicontract.fixture.ColourChoices;
import io.kimaicontract.http.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Valid values for fields, with ids of records that exist. */
final class InputExamples {
  private static final String WORD = "kc";

  private final InputRecords records;
  private final ColourChoices colours;

  InputExamples(InputRecords records, ColourChoices colours) {
    this.records = records;
    this.colours = colours;
  }

  /** A valid value of the field; the minimal body has the first say. */
  JsonNode of(InputField field, ObjectNode minimal) {
    JsonNode least = minimal.at("/" + field.name().replace('.', '/'));
    return least.isMissingNode() || least.isNull() ? Json.of(made(field)) : least;
  }

  /** A valid value of a parameter. */
  String of(InputField field) {
    Object value = made(field);
    return value instanceof List<?> list ? String.valueOf(list.get(0)) : String.valueOf(value);
  }

  private Object made(InputField field) {
    if (!field.choices().isEmpty()) {
      return field.choices().get(0);
    }
    return switch (field.type()) {
      case ID -> id(field.last());
      case NUMBER -> number(field.last());
      case BOOLEAN -> true;
      case DATE -> "2019-03-05";
      case DATE_TIME -> field.last().equals("end") ? "2019-03-05T12:00:00" : "2019-03-05T10:00:00";
      case LIST -> list(field.bare());
      case TEXT, CHOICE -> text(field.last());
    };
  }

  private static Object number(String name) {
    return name.equals("page") ? 1 : 10;
  }

  private Object id(String name) {
    return switch (name) {
      case "user", "supervisor" -> records.sender().id();
      default -> ResourceType.of(name).map(type -> Long.parseLong(records.id(type))).orElse(0L);
    };
  }

  /** A valid list by its name. */
  Object list(String name) {
    return switch (name) {
      case "members" -> List.of(Map.of("user", records.sender().id(), "teamlead", true));
      case "roles" -> List.of("ROLE_TEAMLEAD");
      case "users" -> List.of(records.sender().id());
      case "tags" -> List.of(records.tag());
      default ->
          plural(name)
              .<Object>map(type -> List.of(Long.parseLong(records.id(type))))
              .orElse(List.of(1));
    };
  }

  private static Optional<ResourceType> plural(String name) {
    return java.util.Arrays.stream(ResourceType.values())
        .filter(type -> type.parent().isEmpty() && type.plural().equals(name))
        .findFirst();
  }

  private Object text(String name) {
    return switch (name) {
      case "ignoreDates" -> 1;
      case "color" -> colours.one();
      case "timezone" -> "Europe/Berlin";
      case "country" -> "DE";
      case "currency" -> "EUR";
      case "homepage" -> "https://example.com";
      case "email", "invoiceEmail" ->
          records.lasting().body(ResourceType.USER, records.sender()).path("email").asString("");
      case "timeBudget" -> "1:30";
      case "plainPassword", "plainApiToken" ->
          records
              .lasting()
              .body(ResourceType.USER, records.sender())
              .path("plainPassword")
              .asString("");
      case "number" ->
          records
              .lasting()
              .body(ResourceType.CUSTOMER, records.sender())
              .path("number")
              .asString("");
      default -> WORD;
    };
  }

  /** A preference that the account has: other names are unknown (rule US12). */
  static String preference(JsonNode account) {
    return account.path("preferences").path(0).path("name").asString("timezone");
  }

  /** The value of a field by its name with dots; missing if there is none. */
  static JsonNode at(JsonNode record, String name) {
    JsonNode at = record;
    for (String step : name.split("\\.", -1)) {
      at = at.isArray() && step.matches("\\d+") ? at.path(Integer.parseInt(step)) : at.path(step);
    }
    return at == null ? MissingNode.getInstance() : at;
  }
}
