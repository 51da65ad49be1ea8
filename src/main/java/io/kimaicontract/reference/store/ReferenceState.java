package io.kimaicontract.reference.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole state of the reference; tests may read and change it. */
public final class ReferenceState {

  private final Map<RecordType, Table> tables = new EnumMap<>(RecordType.class);
  private final Permissions permissions = new Permissions();
  private final Configuration configuration;

  public ReferenceState(Configuration configuration) {
    this.configuration = configuration;
    for (RecordType recordType : RecordType.values()) {
      tables.put(recordType, new Table());
    }
  }

  /** The records of that kind. */
  public Table of(RecordType recordType) {
    Table table = tables.get(recordType);
    if (table == null) {
      throw new IllegalStateException("No table for " + recordType);
    }
    return table;
  }

  /** Grants a role such as {@code ROLE_USER} a permission, or takes it away. */
  public void permit(String role, String permission, boolean granted) {
    permissions.set(role, permission, granted);
  }

  public Permissions permissions() {
    return permissions;
  }

  /** The settings of the installation. */
  public Configuration configuration() {
    return configuration;
  }

  public Colours colours() {
    return configuration.colours();
  }

  /** Adds an enabled user in UTC who has not completed the wizard. */
  public Row addUser(String username, String password, String... roles) {
    return of(RecordType.USER)
        .add(
            new Row(0)
                .put("username", username)
                .put("email", username + "@example.com")
                .put("password", password)
                .put("roles", List.of(roles))
                .put("enabled", true)
                .put("systemAccount", false)
                .put("language", "en")
                .put("locale", "en")
                .put("timezone", "UTC"));
  }

  /** Adds a token; the expiry is the chosen date, in the owner's zone. */
  public Row addToken(Row owner, String name, String token, @Nullable LocalDate expiresAt) {
    return of(RecordType.TOKEN)
        .add(
            new Row(0)
                .put("user", owner.id())
                .put("name", name)
                .put("token", token)
                .put("expiresAt", expiresAt));
  }

  /** The user with that name or e-mail address, or null. */
  public @Nullable Row user(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return of(RecordType.USER)
        .first(
            row ->
                row.text("username").toLowerCase(Locale.ROOT).equals(wanted)
                    || row.text("email").toLowerCase(Locale.ROOT).equals(wanted));
  }

  /** The teams in which that user is. */
  public List<Row> teamsOf(Row user) {
    return of(RecordType.TEAM).all(team -> team.members().containsKey(user.id()));
  }

  /** The teams to which that customer, project or activity is limited. */
  public List<Row> teamsOf(RecordType recordType, int id) {
    return of(RecordType.TEAM).all(team -> team.ids(recordType.plural()).contains(id));
  }
}
