package io.kimaicontract.mutant.engine;

import io.kimaicontract.reference.http.Call;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which calls a mutant handles otherwise. */
public final class CallMatcher {
  /** In a body: a colour, whichever the installation offers. */
  public static final String A_COLOUR = "\"color\":\\s*\"#";

  private CallMatcher() {}

  /**
   * Calls by method and path: {@code GET|HEAD /api/users/me}; {@code *} is one part of a path,
   * {@code **} several.
   */
  public static Predicate<Call> path(String text) {
    String[] words = text.split(" ");
    Pattern method = Pattern.compile(words[0]);
    Pattern path = Pattern.compile(words[1].replace("**", ".+").replaceAll("(?<!\\.)\\*", "[^/]+"));
    return call -> method.matcher(call.method()).matches() && path.matcher(call.path()).matches();
  }

  /** Calls of a person of the cast. */
  public static Predicate<Call> by(String person) {
    return call -> {
      String user = call.user();
      return user != null && (user.endsWith("-" + person) || user.startsWith(person + "_"));
    };
  }

  /** Calls of the people that the suite made. */
  public static Predicate<Call> byCast() {
    return call -> String.valueOf(call.user()).startsWith("kc-");
  }

  /** Calls without a known caller. */
  public static Predicate<Call> byNobody() {
    return call -> call.user() == null;
  }

  /** Calls whose body has this. */
  public static Predicate<Call> sending(String regex) {
    return call -> Pattern.compile(regex).matcher(call.body()).find();
  }

  /** Calls whose query has a parameter with such a value. */
  public static Predicate<Call> asking(String parameter, String regex) {
    return call -> call.query().get(parameter, "").matches(regex);
  }

  /** Calls with a header of such a value. */
  public static Predicate<Call> header(String name, String regex) {
    return call -> String.valueOf(call.header(name)).matches(regex) && call.header(name) != null;
  }
}
