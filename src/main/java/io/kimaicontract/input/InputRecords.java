package io.kimaicontract.input;

import io.kimaicontract.api.ResourceType;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.fixture.LastingResources;
import io.kimaicontract.fixture.TestResource;
import io.kimaicontract.http.UrlEncoding;
import io.kimaicontract.users.TestUser;
import io.kimaicontract.verdict.ScenarioSkipped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The records on which a sender's inputs are tried: the run's own. */
final class InputRecords {
  /** An id that no record has. */
  static final String NO_ID = "2147483647";

  private static final Set<ResourceType> OF_USERS =
      EnumSet.of(ResourceType.TIMESHEET, ResourceType.TAG);

  private final LastingResources lasting;
  private final TestUser sender;
  private final InputSender kind;
  private final boolean writes;

  /**
   * Records for the sender.
   *
   * @param writes whether the run may make any
   */
  InputRecords(LastingResources lasting, TestUser sender, InputSender kind, boolean writes) {
    this.lasting = lasting;
    this.sender = sender;
    this.kind = kind;
    this.writes = writes;
  }

  TestUser sender() {
    return sender;
  }

  /** The person who calls the operation: accounts are the super administrator's. */
  TestUser caller(Operation operation) {
    return kind == InputSender.KEEPER && operation.path().startsWith(ResourceType.USER.path())
        ? lasting.keeper(ResourceType.USER)
        : sender;
  }

  /** The id of the record of the type; of none where the run may make none. */
  String id(ResourceType resourceType) {
    return writes ? String.valueOf(of(resourceType).id()) : NO_ID;
  }

  /** The record of the type. */
  TestResource of(ResourceType resourceType) {
    return lasting.of(resourceType, maker(resourceType));
  }

  /** The name of a tag. */
  String tag() {
    return writes ? of(ResourceType.TAG).state().path("name").asString("") : "";
  }

  /** The person who makes records of the type. */
  TestUser maker(ResourceType resourceType) {
    return kind != InputSender.KEEPER && OF_USERS.contains(resourceType)
        ? sender
        : lasting.keeper(resourceType);
  }

  /** The person who reads after the sender, and is not the sender, if there is one. */
  Optional<TestUser> other(ResourceType resourceType) {
    if (resourceType == ResourceType.USER) {
      return Optional.empty();
    }
    try {
      return Optional.of(lasting.person(sender.name().equals("Anna") ? "Susan" : "Anna"));
    } catch (ScenarioSkipped nobody) {
      return Optional.empty();
    }
  }

  LastingResources lasting() {
    return lasting;
  }

  /** The record that the path of the operation names, if it is one that a run makes. */
  Optional<TestResource> named(Operation operation) {
    if (!writes || kind == InputSender.OWNER || !operation.path().contains("{")) {
      return Optional.empty();
    }
    String upToPart = operation.path().replaceAll("(\\{\\w+}).*", "$1");
    String[] steps = upToPart.split("/", -1);
    return type(steps[steps.length - 1], steps[steps.length - 2], "").map(this::of);
  }

  /** The path with the ids of records, and this text in place of one part; empty for none. */
  String path(Operation operation, String part, String text) {
    StringBuilder path = new StringBuilder();
    String before = "";
    String parent = "";
    for (String step : operation.path().substring(1).split("/", -1)) {
      path.append('/');
      if (step.equals("{" + part + "}")) {
        path.append(UrlEncoding.encode(text));
      } else {
        path.append(step.startsWith("{") ? id(step, before, parent) : step);
      }
      parent = step.startsWith("{") && parent.isEmpty() ? before : parent;
      before = step;
    }
    return path.toString();
  }

  private String id(String step, String before, String parent) {
    if (kind == InputSender.OWNER) {
      return String.valueOf(sender.id());
    }
    String name = step.substring(1, step.length() - 1);
    return switch (name) {
      case "locale" -> "en";
      case "view" -> "index";
      case "widget" -> "none";
      default ->
          type(step, before, parent)
              .filter(type -> type.parent().isEmpty())
              .map(this::id)
              .orElse(NO_ID);
    };
  }

  /** The parameter's own name tells what it is of, else the step before it. */
  private static Optional<ResourceType> type(String step, String before, String parent) {
    String name = step.substring(1, step.length() - 1).replaceAll("Id$", "");
    Optional<ResourceType> above = byPlural(parent);
    return above
        .flatMap(type -> ResourceType.of(type.noun() + " " + name))
        .or(() -> ResourceType.of(name))
        .or(() -> byPlural(before))
        .or(() -> ResourceType.of(before))
        .filter(type -> type.isCreated() && !type.isFound());
  }

  private static Optional<ResourceType> byPlural(String plural) {
    return Arrays.stream(ResourceType.values())
        .filter(type -> type.parent().isEmpty() && type.plural().equals(plural))
        .findFirst();
  }
}
