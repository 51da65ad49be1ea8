package io.kimaicontract.steps;

import io.cucumber.java.ParameterType;
import io.kimaicontract.api.ResourceType;
import io.kimaicontract.http.Caller;
import io.kimaicontract.users.TestUser;
import java.time.ZoneId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The parameter types of people, things and values. */
public final class ParameterTypes {
  private static final String PEOPLE = "Anna|Tony|John|Susan|Jane";
  private static final String NOUNS =
      "customer rate|project rate|activity rate|customer comment|project comment"
          + "|customer|project|activity|running timesheet|timesheet|tag|team|user"
          + "|downloadable invoice|invoice";

  private final World world;

  public ParameterTypes(World world) {
    this.world = world;
  }

  /** A person. */
  @ParameterType(PEOPLE)
  public TestUser actor(String name) {
    return world.fixtures().person(name);
  }

  /** A person, or nobody: a caller without a token. */
  @ParameterType("nobody|Nobody|" + PEOPLE)
  public Caller caller(String name) {
    return name.equalsIgnoreCase("nobody") ? Caller.NOBODY : actor(name).caller();
  }

  /** A record that is created, read and changed. */
  @ParameterType(NOUNS)
  public ResourceType thing(String noun) {
    return ResourceType.of(noun).orElseThrow();
  }

  /** A status by number and name. */
  @ParameterType("\\d{3} [A-Z][A-Za-z]+(?: [A-Z][a-z]+)*")
  public int status(String text) {
    return Integer.parseInt(text.substring(0, 3));
  }

  /** A value in JSON, in which names stand for ids, or {@code unset} for a field left out. */
  @ParameterType("unset|true|false|null|-?\\d+(?:\\.\\d+)?|\"[^\"]*\"|\\[.*]|\\{.*}")
  public JsonNode value(String text) {
    return text.equals("unset") ? StringNode.valueOf(text) : Placeholders.read(world, text);
  }

  /** A field, with dots between levels, such as {@code members.1.teamlead}. */
  @ParameterType("[a-zA-Z][\\w-]*(?:\\.[\\w-]+)*")
  public Field field(String name) {
    return new Field(name);
  }

  /** A time zone by its IANA name. */
  @ParameterType("[A-Z][A-Za-z]+(?:/[A-Za-z_]+)*")
  public ZoneId zone(String name) {
    return ZoneId.of(name);
  }

  /** An operation by method and path. */
  @ParameterType("(?:GET|HEAD|OPTIONS|POST|PUT|PATCH|DELETE) /\\S+")
  public CallExpression call(String text) {
    return CallExpression.of(text);
  }
}
