package io.kimaicontract.mutant.resources.users;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Refusals.andYet;
import static io.kimaicontract.mutant.engine.Refusals.rather;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Rows;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Mutants of {@code users/creating.feature}. */
final class CreatingMutants {
  private static final String FEATURE = "resources/users/creating";
  private static final String STORED = "A user is stored with the fields that are sent";
  private static final String NEEDED = "A missing or invalid value is refused";
  private static final String ONE = "Two users cannot have the same name or e-mail address";
  private static final String FIELD = "A field that a form does not have is refused";

  /** The creations of scenarios, not those of the people who play in them. */
  private static final Predicate<Call> CREATE =
      CallMatcher.path("POST /api/users").and(CallMatcher.sending("\"systemAccount\""));

  private static final Predicate<Call> TWIN = CREATE.and(CallMatcher.sending("twin-"));
  private static final Predicate<Call> STRANGE = CREATE.and(CallMatcher.sending("shoeSize"));
  private static final Predicate<Call> WRONG = CREATE.and(TWIN.or(STRANGE).negate());

  private CreatingMutants() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    Stream.of("accountNumber", "color", "language", "locale")
        .map(field -> stored("the " + field + " is forgotten", "US-25", forgetting(field)))
        .forEach(all::add);
    Stream.of("title", "timezone")
        .map(field -> stored("the " + field + " is forgotten", "US-20, US-25", forgetting(field)))
        .forEach(all::add);
    all.addAll(
        List.of(
            stored(
                "nobody is enabled", "US-25", bodies(CREATE, body -> body.put("enabled", false))),
            stored(
                "what is answered is not what is stored",
                "US-20, US-25 x7",
                Rows.behind(
                    CREATE.and(
                        CallMatcher.sending(
                            "Ombudsman|C-2024|Tokyo|\"de\"|\"enabled\":true|"
                                + CallMatcher.A_COLOUR)),
                    RecordType.USER,
                    user ->
                        user.put("title", "other")
                            .put("accountNumber", "other")
                            .put("color", "#ff0000")
                            .put("timezone", "UTC")
                            .put("language", "en")
                            .put("locale", "en")
                            .put("enabled", false))),
            stored(
                "a user is stored twice",
                "US-20",
                Rows.twice(CREATE.and(CallMatcher.sending("Ombudsman.*C-2024")), RecordType.USER)),
            stored(
                "a user is a name and nothing more",
                "US-20, US-25 x6",
                instead(
                    CREATE.and(
                        CallMatcher.sending(
                            "Ombudsman|C-2024|Tokyo|\"de\"|" + CallMatcher.A_COLOUR)),
                    Errors.of(400, "Bad Request"))),
            stored(
                "a user is no teamlead",
                "US-24",
                instead(
                    CREATE.and(CallMatcher.sending("ROLE_TEAMLEAD")),
                    Errors.of(400, "Bad Request"))),
            stored("roles are forgotten", "US-24", forgetting("roles")),
            stored(
                "a teamlead is an administrator",
                "US-24",
                bodies(
                    CREATE.and(CallMatcher.sending("ROLE_TEAMLEAD")),
                    body -> body.putArray("roles").add("ROLE_ADMIN"))),
            needed(
                "what is needed is made up",
                "US-21 x6",
                bodies(
                    WRONG,
                    body ->
                        Stream.of("username", "email", "plainPassword")
                            .filter(field -> body.path(field).asString("").isEmpty())
                            .forEach(field -> make(body, field)))),
            needed(
                "what cannot be a name is made up",
                "US-21 x2",
                bodies(
                    WRONG.and(CallMatcher.sending("\"username\":\"a")),
                    body -> make(body, "username"))),
            needed(
                "any text is an e-mail address",
                "US-21",
                bodies(WRONG.and(CallMatcher.sending("no address")), body -> make(body, "email"))),
            needed(
                "any password is long enough",
                "US-21",
                bodies(
                    WRONG.and(CallMatcher.sending("\"short\"")),
                    body -> make(body, "plainPassword"))),
            needed(
                "unknown languages, zones, roles and supervisors are ignored",
                "US-21 x6",
                bodies(
                    WRONG.and(
                        CallMatcher.sending("\"xx\"|Foo/Bar|EMPEROR|\"ROLE_ADMIN\"|2147483647")),
                    body ->
                        body.remove(
                            List.of("language", "locale", "timezone", "roles", "supervisor")))),
            needed(
                "wrong users are refused without a field",
                "US-21 x17",
                answers(WRONG, a -> Errors.as(400, "Bad Request", a))),
            needed(
                "wrong users are refused and stored",
                "US-21 x17",
                andYet(WRONG, 400, CreatingMutants::added)),
            one(
                "two users have one name",
                "US-22",
                rather(
                    TWIN.and(CallMatcher.sending("\"username\":\"kc-\\w+-twin-")),
                    400,
                    (state, call, next) -> next.handle(remade(call, "username")))),
            one(
                "two users have one e-mail address",
                "US-22",
                rather(
                    TWIN.and(CallMatcher.sending("\"email\":\"twin-")),
                    400,
                    (state, call, next) -> next.handle(remade(call, "email")))),
            one(
                "a twin is refused without a field",
                "US-22 x2",
                answers(TWIN, a -> Errors.as(400, "Bad Request", a))),
            one(
                "a twin is refused and stored",
                "US-22 x2",
                andYet(TWIN, 400, CreatingMutants::added)),
            new Mutant(
                "fields that users do not have are ignored",
                FIELD,
                FEATURE,
                "US-23",
                bodies(STRANGE, body -> body.remove("shoeSize"))),
            new Mutant(
                "users with other fields are refused and stored",
                FIELD,
                FEATURE,
                "US-23",
                andYet(STRANGE, 400, CreatingMutants::added))));
    return all;
  }

  private static Mutant stored(String name, String kills, Mutation mutation) {
    return new Mutant(name, STORED, FEATURE, kills, mutation);
  }

  private static Mutant needed(String name, String kills, Mutation mutation) {
    return new Mutant(name, NEEDED, FEATURE, kills, mutation);
  }

  private static Mutant one(String name, String kills, Mutation mutation) {
    return new Mutant(name, ONE, FEATURE, kills, mutation);
  }

  private static Mutation forgetting(String field) {
    return bodies(
        CREATE.and(
            CallMatcher.sending(
                "Ombudsman|C-2024|Asia/Tokyo|\"de\"|ROLE_TEAMLEAD|" + CallMatcher.A_COLOUR)),
        body -> body.remove(field));
  }

  /** Makes a field from the mark, which is in the alias. */
  private static void make(ObjectNode body, String field) {
    String mark = body.path("alias").asString("");
    body.put(field, field.equals("email") ? "made-" + mark + "@example.com" : "made-" + mark);
  }

  private static Call remade(Call call, String field) {
    return Entities.sent(call, body -> make(body, field));
  }

  /** Adds a user with the alias that was sent. */
  private static Answer added(ReferenceState state, Call call, Handler next) {
    String alias = call.json().path("alias").asString("");
    state.addUser("added-" + alias, "added-password").put("alias", alias).put("enabled", false);
    return Answer.empty(200);
  }
}
