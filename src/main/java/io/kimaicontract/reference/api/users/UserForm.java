package io.kimaicontract.reference.api.users;

import io.kimaicontract.reference.core.InvalidValue;
import io.kimaicontract.reference.form.Field;
import io.kimaicontract.reference.form.FieldTypes;
import io.kimaicontract.reference.form.Form;
import io.kimaicontract.reference.form.FormScope;
import io.kimaicontract.reference.form.Rule;
import io.kimaicontract.reference.form.Rules;
import io.kimaicontract.reference.http.Input;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The form of a user (rules US4 to US10, US15). */
final class UserForm {

  private static final List<String> ROLES =
      List.of("ROLE_TEAMLEAD", "ROLE_ADMIN", "ROLE_SUPER_ADMIN");
  private static final Rule SECRET = Rules.atLeast(8);

  private UserForm() {}

  static Form form() {
    List<Field> fields = new ArrayList<>();
    fields.add(
        text("username")
            .must(
                Rules.notBlank(),
                Rules.atLeast(2),
                Rules.atMost(64),
                Rules.without("/", InvalidValue.INVALID))
            .must(taken("username", "The username is already used."))
            .when(FormScope::creates));
    fields.add(text("alias").must(Rules.atMost(60), Rules.plainName()));
    fields.add(text("title").must(Rules.atMost(50)));
    fields.add(text("accountNumber").must(Rules.atMost(30)));
    fields.add(text("color").must(Rules.colour()));
    fields.add(
        text("email")
            .must(Rules.notBlank(), Rules.email(), Rules.atMost(180))
            .must(taken("email", "This e-mail address is already in use.")));
    fields.add(
        text("language").must(Rules.notBlank(), Rules.language()).when(profile("preferences")));
    fields.add(text("locale").must(Rules.notBlank(), Rules.locale()).when(profile("preferences")));
    fields.add(
        text("timezone").must(Rules.notBlank(), Rules.timezone()).when(profile("preferences")));
    fields.add(
        Field.of("supervisor", FieldTypes.reference(RecordType.USER, UserForm::otherUser))
            .when(profile("supervisor")));
    fields.add(Field.of("roles", UserForm::roles).when(profile("roles")));
    fields.add(
        text("plainPassword")
            .must(Rules.notBlank(), SECRET, Rules.atMost(60))
            .when(FormScope::creates));
    fields.add(text("plainApiToken").when(FormScope::creates));
    fields.add(
        flag("enabled")
            .when(scope -> scope.stored() == null || scope.stored().id() != scope.actor().id()));
    fields.add(flag("systemAccount").when(profile("password")));
    fields.add(flag("requiresPasswordReset").when(profile("password")));
    return Form.of(fields);
  }

  private static Field text(String name) {
    return Field.of(name, FieldTypes.text());
  }

  private static Field flag(String name) {
    return Field.flag(name, FieldTypes.checkbox());
  }

  private static Rule[] taken(String column, String message) {
    return new Rule[] {
      Rules.unique(RecordType.USER, column, message),
      Rules.unique(RecordType.USER, column, "This value is already used.")
    };
  }

  private static Predicate<FormScope> profile(String action) {
    return scope ->
        scope.stored() == null
            || scope.services().access().mayProfile(scope.actor(), action, scope.stored());
  }

  private static boolean otherUser(Row user, FormScope scope) {
    return user.is("enabled")
        && user != scope.stored()
        && scope.services().access().mayChoose(scope.actor(), user);
  }

  private static List<String> roles(Input input, FormScope scope) throws InvalidValue {
    List<String> roles = new ArrayList<>();
    if (input instanceof Input.Group group) {
      for (Input one : group.fields().values().values()) {
        String role = FieldTypes.scalar(one, InvalidValue.CHOICE);
        if (role == null || !ROLES.contains(role)) {
          throw new InvalidValue(InvalidValue.CHOICE);
        }
        roles.add(role);
      }
    } else if (FieldTypes.scalar(input, InvalidValue.CHOICE) != null) {
      throw new InvalidValue(InvalidValue.CHOICE);
    }
    return roles;
  }
}
