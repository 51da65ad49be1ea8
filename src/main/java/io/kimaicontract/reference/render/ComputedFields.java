package io.kimaicontract.reference.render;

import io.kimaicontract.reference.http.Json;
import io.kimaicontract.reference.release.KimaiProfile;
import io.kimaicontract.reference.release.Quirk;
import io.kimaicontract.reference.security.Access;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The columns that are computed from other records. */
final class ComputedFields {

  private final ReferenceState state;
  private final KimaiProfile kimaiProfile;
  private final Clock clock;
  private final Renderer renderer;
  private final MetaFields metaFields;
  private final Preferences preferences;

  ComputedFields(
      ReferenceState state,
      KimaiProfile kimaiProfile,
      Clock clock,
      Access access,
      Renderer renderer) {
    this.state = state;
    this.kimaiProfile = kimaiProfile;
    this.clock = clock;
    this.metaFields = new MetaFields(state);
    this.renderer = renderer;
    this.preferences = new Preferences(kimaiProfile, access);
  }

  /** The column's value, or null if it is stored. */
  @Nullable JsonNode column(RecordType recordType, Shape.Column column, Row row, Row reader) {
    return switch (column.name()) {
      case "color-safe" -> StringNode.valueOf(state.colours().safe(row));
      case "metaFields" -> metaFields.of(recordType, row);
      case "apiToken" -> BooleanNode.valueOf(row.get("plainApiToken") != null);
      case "initials" -> StringNode.valueOf(initials(row));
      case "parentTitle" -> parentTitle(recordType, row);
      case "preferences" -> preferences.of(row, reader, column.embeds() != null);
      case "supervisor" -> supervisor(row, reader);
      case "memberships" -> memberships(row, reader);
      case "teams" ->
          renderer.many(
              recordType == RecordType.USER
                  ? state.teamsOf(row)
                  : state.teamsOf(recordType, row.id()),
              "team.embedded",
              reader);
      case "members" -> members(row, reader);
      case "tags" -> tagNames(row);
      case "createdAt" -> created(recordType, row);
      case "overdue" -> BooleanNode.valueOf(overdue(row));
      default -> null;
    };
  }

  private static String initials(Row user) {
    String name = user.text("alias").isEmpty() ? user.text("username") : user.text("alias");
    String[] words = name.strip().split("[\\s._-]+", -1);
    String letters =
        words.length > 1
            ? words[0].substring(0, 1) + words[1].substring(0, Math.min(1, words[1].length()))
            : name;
    return letters.substring(0, Math.min(2, letters.length())).toUpperCase(Locale.ROOT);
  }

  private JsonNode parentTitle(RecordType recordType, Row row) {
    RecordType parent = recordType == RecordType.PROJECT ? RecordType.CUSTOMER : RecordType.PROJECT;
    Row above = state.of(parent).find(row.number(parent.word()));
    return above == null ? NullNode.getInstance() : StringNode.valueOf(above.text("name"));
  }

  /**
   * The supervisor as a whole user, but without the supervisor's own supervisor, which could lead
   * back to the user.
   */
  private JsonNode supervisor(Row user, Row reader) {
    Row above = state.of(RecordType.USER).find(user.number("supervisor"));
    return above == null
        ? NullNode.getInstance()
        : renderer.one(above.copy(above.id()).put("supervisor", null), "user.entity", reader);
  }

  private ArrayNode memberships(Row user, Row reader) {
    ArrayNode list = Json.array();
    for (Row team : state.teamsOf(user)) {
      ObjectNode membership = list.addObject();
      membership.set("team", renderer.one(team, "team.embedded", reader));
      membership.put("teamlead", Boolean.TRUE.equals(team.members().get(user.id())));
    }
    return list;
  }

  private ArrayNode members(Row team, Row reader) {
    ArrayNode list = Json.array();
    team.members()
        .forEach(
            (id, lead) -> {
              ObjectNode member = list.addObject();
              member.set(
                  "user", renderer.one(state.of(RecordType.USER).get(id), "user.embedded", reader));
              member.put("teamlead", lead);
            });
    return list;
  }

  private ArrayNode tagNames(Row timesheet) {
    ArrayNode names = Json.array();
    for (Row tag : state.of(RecordType.TAG).all(tag -> timesheet.ids("tags").contains(tag.id()))) {
      names.add(tag.text("name"));
    }
    return names;
  }

  /**
   * A comment's time is in the author's zone, or, as released versions read it, in UTC; an
   * invoice's in its own, since 2.45 (rule D9).
   */
  private JsonNode created(RecordType recordType, Row row) {
    ZonedDateTime time = row.time("createdAt");
    boolean utc =
        recordType == RecordType.INVOICE
            ? !kimaiProfile.since("2.45")
            : kimaiProfile.has(Quirk.COMMENT_TIMES_IN_UTC) && !row.is("fresh");
    return new JsonValues(kimaiProfile)
        .of(time == null || !utc ? time : time.withZoneSameInstant(ZoneOffset.UTC));
  }

  /** True if its days are over, paid or not (rule IN5). */
  private boolean overdue(Row invoice) {
    ZonedDateTime time = invoice.time("createdAt");
    return time != null
        && time.plusDays(invoice.number("dueDays")).toInstant().isBefore(clock.instant());
  }
}
