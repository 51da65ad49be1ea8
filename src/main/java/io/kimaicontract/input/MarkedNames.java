package io.kimaicontract.input;

import io.kimaicontract.api.ResourceType;
import io.kimaicontract.http.Json;
import io.kimaicontract.users.RunNaming;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Keeps the run's mark on records while inputs are tried, since a sweep finds them by it: odd texts
 * stand behind the mark in the field that bears it. What cannot bear it is sent in a run of all
 * inputs only, unless another field still has the mark.
 */
final class MarkedNames {
  private static final Set<InputKind> OF_LENGTH =
      EnumSet.of(InputKind.ONE_OVER, InputKind.LONGEST, InputKind.LONGEST_ALLOWED);

  private final InputRecords records;
  private final InputRequests requests;
  private final InputSelection selection;
  private final InputSender sender;

  MarkedNames(
      InputRecords records, InputRequests requests, InputSelection selection, InputSender sender) {
    this.records = records;
    this.requests = requests;
    this.selection = selection;
    this.sender = sender;
  }

  /** A valid value of the field in JSON. */
  String valid(InputField field) {
    return mark(field).map(Json::write).orElseGet(() -> requests.example(field));
  }

  /** The raw JSON value with the mark where the field needs one; nothing where it cannot be. */
  Optional<String> marked(InputField field, InputKind kind, String raw) {
    JsonNode value = Json.parse(raw).orElse(MissingNode.getInstance());
    boolean stored = value.isNumber() || value.isString() || value.asBoolean(false);
    Optional<String> mark = stored ? mark(field) : Optional.empty();
    if (mark.isEmpty() || (value.asString("").isBlank() && value.isString())) {
      return Optional.of(raw);
    }
    if (!value.isString() || kind == InputKind.SHORTEST) {
      boolean sent = selection.scope() == InputScope.ALL || isMarkedElsewhere(field, kind);
      return sent ? Optional.of(raw) : Optional.empty();
    }
    return Optional.of(Json.write(behind(mark.get(), kind, value.asString())));
  }

  private static String behind(String mark, InputKind kind, String text) {
    if (text.startsWith(mark)) {
      return text;
    }
    String marked = RunNaming.odd(mark, text);
    return OF_LENGTH.contains(kind) ? marked.substring(0, text.length()) : marked;
  }

  private Optional<String> mark(InputField field) {
    if (field.place() != InputPlace.FIELD) {
      return Optional.empty();
    }
    ResourceType type = type(field);
    if (type == ResourceType.TIMESHEET) { // it goes with its project, but the tag does not
      return field.name().equals("tags") ? Optional.of(records.tag()) : Optional.empty();
    }
    return field.name().equals(type.marker()) ? Optional.of(name(field, type)) : Optional.empty();
  }

  private static ResourceType type(InputField field) {
    return ResourceType.at(field.operation().path()).orElse(ResourceType.INVOICE);
  }

  /** Whether another field has the mark, and meets no input of the kind itself. */
  private boolean isMarkedElsewhere(InputField field, InputKind kind) {
    List<String> others =
        type(field).searched().stream().filter(name -> !name.equals(field.name())).toList();
    return !others.isEmpty()
        && selection.fields(sender, kind, InputPlace.FIELD).stream()
            .noneMatch(f -> type(f) == type(field) && others.contains(f.name()));
  }

  private String name(InputField field, ResourceType type) {
    return records
        .named(field.operation())
        .map(record -> record.state().path(type.marker()).asString(""))
        .orElseGet(
            () ->
                records.lasting().body(type, records.maker(type)).path(type.marker()).asString(""));
  }
}
