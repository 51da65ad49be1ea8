package io.kimaicontract.mutant.engine;

import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.store.Configuration;
import java.util.function.Predicate;

/** Mutations of a server that acts by another setting than the one that it has. */
public final class Configured {
  private final Predicate<Call> where;
  private final Predicate<Configuration> when;

  private Configured(Predicate<Call> where, Predicate<Configuration> when) {
    this.where = where;
    this.when = when;
  }

  /** A server that does so in these calls. */
  public static Configured in(Predicate<Call> where) {
    return new Configured(where, any -> true);
  }

  /** The same only while another setting has that value. */
  public Configured during(String setting, String value) {
    return new Configured(where, configuration -> configuration.text(setting).equals(value));
  }

  /** Acts by the other value where the setting has the first. */
  public Mutation taking(String setting, String value, String forOther) {
    return Mutation.store(
        where,
        (state, call, next) -> {
          Configuration configuration = state.configuration();
          if (!when.test(configuration) || !configuration.text(setting).equals(value)) {
            return next.handle(call);
          }
          configuration.set(setting, forOther);
          try {
            return next.handle(call);
          } finally {
            configuration.set(setting, value);
          }
        });
  }

  /** Refuses where the setting has the value. */
  public Mutation refusing(String setting, String value) {
    return Mutation.store(
        where,
        (state, call, next) ->
            state.configuration().text(setting).equals(value)
                ? Errors.of(400, "Validation Failed")
                : next.handle(call));
  }
}
