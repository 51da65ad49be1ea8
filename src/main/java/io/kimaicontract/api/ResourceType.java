package io.kimaicontract.api;

import io.kimaicontract.http.Json;
import io.kimaicontract.http.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The resources that runs create, read and remove, one row each. The order is that of removal: what
 * belongs to another goes first.
 *
 * <p>A minimal body creates the resource on every version. It has every boolean, because no default
 * is promised (promise 7), and a number, because Kimai 2.63 and later give the same number to two
 * creations at once and then refuse one of them.
 */
public enum ResourceType {
  TIMESHEET(
      "timesheet",
      "timesheets",
      Removal.BY_CREATOR,
      "user=all",
      "description",
      "description",
      """
      {"begin": "2024-01-15T10:00:00", "end": "2024-01-15T12:00:00", "project": $project,
       "activity": $activity, "description": "$mark"}
      """),
  TAG(
      "tag",
      "tags",
      Removal.BY_API,
      "",
      "name",
      "name",
      """
      {"name": "$mark", "visible": true}
      """),
  TEAM(
      "team",
      "teams",
      Removal.BY_API,
      "",
      "name",
      "name",
      """
      {"name": "$mark", "members": [{"user": $lead, "teamlead": true}]}
      """),
  /** An activity of the project made before, or else a global one. */
  ACTIVITY(
      "activity",
      "activities",
      Removal.BY_API_OR_PAGE,
      "visible=3",
      "name,comment",
      "comment",
      """
      {"name": "$mark", "number": "$number", "project": $project, "comment": "$mark",
       "visible": true, "billable": true}
      """),
  /** A project of the run's customer, or of the customer made before. */
  PROJECT(
      "project",
      "projects",
      Removal.BY_API_OR_PAGE,
      "visible=3&ignoreDates=1",
      "name,comment",
      "comment",
      """
      {"name": "$mark", "number": "$number", "customer": $customer, "comment": "$mark",
       "visible": true, "billable": true, "globalActivities": true}
      """),
  CUSTOMER(
      "customer",
      "customers",
      Removal.BY_API_OR_PAGE,
      "visible=3",
      "name,comment",
      "comment",
      """
      {"name": "$mark", "number": "$number", "country": "DE", "currency": "EUR",
       "timezone": "Europe/Berlin", "comment": "$mark", "visible": true, "billable": true}
      """),
  USER(
      "user",
      "users",
      Removal.BY_PAGE_OR_DISABLED,
      "visible=3",
      "username,alias",
      "alias",
      """
      {"username": "$mark", "alias": "$mark", "email": "$mark@example.com",
       "plainPassword": "$password", "language": "en", "locale": "en",
       "timezone": "Europe/Berlin", "enabled": false, "systemAccount": false,
       "requiresPasswordReset": false}
      """),
  /** A token of the account that runs; tokens of other users go with them. */
  TOKEN("token", "tokens", Removal.BY_API, "", "name", "name", ""),
  /** A timesheet without end. */
  RUNNING_TIMESHEET(
      "running timesheet",
      TIMESHEET,
      """
      {"project": $project, "activity": $activity, "description": "$mark"}
      """),
  CUSTOMER_RATE("customer rate", CUSTOMER, "rates", "", ResourceType.RATE),
  PROJECT_RATE("project rate", PROJECT, "rates", "", ResourceType.RATE),
  ACTIVITY_RATE("activity rate", ACTIVITY, "rates", "", ResourceType.RATE),
  /** A comment on a customer, since Kimai 2.57. */
  CUSTOMER_COMMENT("customer comment", CUSTOMER, "comments", "message", ResourceType.COMMENT),
  /** A comment on a project, since Kimai 2.57. */
  PROJECT_COMMENT("project comment", PROJECT, "comments", "message", ResourceType.COMMENT),
  /** An invoice of the installation, since Kimai 2.22. */
  INVOICE("invoice", "invoices", Removal.NEVER, "", "", "", ""),
  /** An invoice whose file is there, since Kimai 2.56. */
  DOWNLOADABLE_INVOICE("downloadable invoice", INVOICE, "");

  private static final String RATE = "{\"rate\": 12.5, \"isFixed\": false}";
  private static final String COMMENT = "{\"message\": \"$mark\", \"pinned\": false}";
  private static final Pattern VALUE = Pattern.compile("\\$([a-z]+)");

  private final String noun;
  private final String plural;
  private final Removal removal;
  private final String everything;
  private final String searched;
  private final String marker;
  private final String body;
  private final @Nullable ResourceType parent;
  private final @Nullable ResourceType stored;

  ResourceType(
      String noun,
      String plural,
      Removal removal,
      String everything,
      String searched,
      String marker,
      String body) {
    this(noun, plural, removal, everything, searched, marker, body, null, null);
  }

  /** A resource below another, whose id stands in its path. */
  ResourceType(String noun, ResourceType parent, String plural, String marker, String body) {
    this(noun, plural, Removal.BY_API, "", "", marker, body, parent, null);
  }

  /** A resource in a certain state. */
  ResourceType(String noun, ResourceType stored, String body) {
    this(
        noun,
        stored.plural,
        stored.removal,
        stored.everything,
        stored.searched,
        stored.marker,
        body,
        null,
        stored);
  }

  ResourceType(
      String noun,
      String plural,
      Removal removal,
      String everything,
      String searched,
      String marker,
      String body,
      @Nullable ResourceType parent,
      @Nullable ResourceType stored) {
    this.noun = noun;
    this.plural = plural;
    this.removal = removal;
    this.everything = everything;
    this.searched = searched;
    this.marker = marker;
    this.body = body;
    this.parent = parent;
    this.stored = stored;
  }

  public static Optional<ResourceType> of(String noun) {
    return Arrays.stream(values()).filter(t -> t.noun.equals(noun)).findFirst();
  }

  /** The resources that a run creates in collections at the top level, in the order of removal. */
  public static Stream<ResourceType> removable() {
    return Arrays.stream(values())
        .filter(t -> t.parent == null && t.stored == null && t.removal != Removal.NEVER);
  }

  /** The resource to whose collection a path of the API belongs. */
  public static Optional<ResourceType> at(String path) {
    return Arrays.stream(values())
        .filter(t -> t.parent == null && t.stored == null)
        .filter(t -> (path + "/").startsWith(t.path() + "/"))
        .reduce((users, tokens) -> tokens);
  }

  /** The noun of the features. */
  public String noun() {
    return noun;
  }

  /** The plural, which is also the last segment of the collection's path. */
  public String plural() {
    return plural;
  }

  public Removal removal() {
    return removal;
  }

  /** The query for the whole list, hidden and past ones included. */
  public List<Parameter> everything() {
    return Parameter.parse(everything);
  }

  /** The fields, its name first, in which the end of a run looks for the mark of the run. */
  public List<String> searched() {
    return Arrays.stream(searched.split(",")).filter(field -> !field.isEmpty()).toList();
  }

  /** The field that carries the mark of a run; empty if there is none. */
  public String marker() {
    return marker;
  }

  /** The resource below which its path lies. */
  public Optional<ResourceType> parent() {
    return Optional.ofNullable(parent);
  }

  /** The resource that is stored: a running timesheet is a timesheet. */
  public ResourceType stored() {
    return stored == null ? this : stored;
  }

  /** Whether it belongs to the installation. */
  public boolean isFound() {
    return removal == Removal.NEVER;
  }

  /** Whether a minimal body exists to create one. */
  public boolean isCreated() {
    return !body.isEmpty();
  }

  /**
   * The minimal body, with these values in place of {@code $mark}, {@code $project} and others.
   *
   * @throws IllegalStateException where there is none
   */
  public ObjectNode body(UnaryOperator<String> values) {
    if (body.isEmpty()) {
      throw new IllegalStateException("the " + noun + " is found, and never made");
    }
    return (ObjectNode)
        Json.read(
            VALUE
                .matcher(body)
                .replaceAll(m -> Matcher.quoteReplacement(values.apply(m.group(1)))));
  }

  /** The path of the collection of a resource without a parent. */
  public String path() {
    return this == TOKEN ? "/api/users/api-token" : "/api/" + plural;
  }

  String path(long parentId) {
    return parent == null ? path() : parent.path() + "/" + parentId + "/" + plural;
  }

  /** The path of the list of objects. */
  String listPath(long parentId) {
    return this == TAG ? path() + "/find" : path(parentId);
  }
}
