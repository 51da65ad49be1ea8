package io.kimaicontract.postman;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Secret;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.users.TestUser;
import io.kimaicontract.users.TestUserPool;
import io.kimaicontract.web.Availability;
import io.kimaicontract.web.MintedToken;
import io.kimaicontract.web.Role;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes the accounts that send the requests of a collection; they stay.
 *
 * @param people makes accounts and tokens, and is never cleaned up
 */
public record CollectionAccounts(TestUserPool people) {

  /**
   * The tokens of the callers, by their variables.
   *
   * @throws TargetUnusable when an account cannot be made here
   */
  public Map<String, Secret> tokens(Map<String, Caller> callers) {
    Map<String, Secret> tokens = new TreeMap<>();
    callers.forEach((variable, caller) -> tokens.put(variable, token(caller, tokens.size() + 1)));
    return tokens;
  }

  private Secret token(Caller caller, int number) {
    if (caller.equals(Expressible.NOBODYS)) {
      return new Secret(Secret.password().reveal());
    }
    if (caller.equals(Expressible.SECOND_OF_JOHN)) {
      return present(people.find(Role.USER.player()).flatMap(this::second)).token();
    }
    String name = caller.name().replaceFirst(" \\(.*", "");
    Optional<Role> played =
        Arrays.stream(Role.values()).filter(r -> r.player().equals(name)).findFirst();
    TestUser user =
        played.isPresent()
            ? present(people.find(name))
            : present(
                people.extra(
                    "person-" + number, caller.role() instanceof Role role ? role : Role.USER));
    return user.caller().bearer().orElseThrow();
  }

  private Availability<MintedToken> second(TestUser john) {
    return people.token(john, Optional.empty());
  }

  private static <T> T present(Availability<T> availability) {
    return availability.orElseThrow(TargetUnusable::new);
  }
}
