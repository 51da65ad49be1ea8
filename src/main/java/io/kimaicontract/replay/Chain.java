package io.kimaicontract.replay;

import io.kimaicontract.http.CurlLine;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Placeholder;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Secret;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The exchanges of scenarios as requests that follow each other, with variables for ids: those of a
 * scenario's own records, and those of the records that all scenarios share and a first part sets
 * up.
 */
public final class Chain {
  private final Creations creations;
  private final Marks marks;
  private final List<Link> setup = new ArrayList<>();
  private final Map<Thing, String> shared = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /**
   * A request that is sent again.
   *
   * @param request the request, with variables
   * @param variable what the id of its answer is kept in; empty if it made nothing
   * @param recorded the exchange that it repeats
   */
  public record Link(Request request, String variable, Exchange recorded) {}

  /** A chain of what the run sent whose creations these are. */
  public Chain(Creations creations, Marks marks) {
    this.creations = creations;
    this.marks = marks;
  }

  /** The requests that come before all scenarios, as far as those asked for need them. */
  public List<Link> setup() {
    return List.copyOf(setup);
  }

  /** The requests of a scenario. */
  public List<Link> scenario(List<Exchange> exchanges) {
    Map<Thing, String> own = new HashMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    List<Link> links = new ArrayList<>();
    for (Exchange exchange : exchanges) {
      Request request = written(exchange.request(), thing -> name(thing, own));
      Optional<Thing> made = Thing.createdBy(exchange);
      String variable =
          made.map(
                  thing ->
                      own.computeIfAbsent(
                          thing, t -> t.word() + "_" + numbers.merge(t.word(), 1, Integer::sum)))
              .orElse("");
      links.add(new Link(request, variable, exchange));
    }
    return links;
  }

  private Optional<String> name(Thing thing, Map<Thing, String> own) {
    return Optional.ofNullable(own.get(thing)).or(() -> sharedName(thing));
  }

  private Optional<String> sharedName(Thing thing) {
    String known = shared.get(thing);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Exchange> person =
        thing.kind().equals("users") ? creations.by(thing.id()) : Optional.empty();
    if (person.isPresent()) {
      String name =
          CurlLine.tokenVariable(person.get().request().caller()).replaceFirst("_TOKEN$", "_ID");
      shared.put(thing, name);
      Request me = Request.of("GET", "/api/users/me", person.get().request().caller());
      setup.add(new Link(me, name, person.get()));
      return Optional.of(name);
    }
    return creations
        .of(thing)
        .map(
            exchange -> {
              Request request = written(exchange.request(), this::sharedName);
              String name =
                  "SHARED_" + thing.word() + "_" + counts.merge(thing.word(), 1, Integer::sum);
              shared.put(thing, name);
              setup.add(new Link(request, name, exchange));
              return name;
            });
  }

  private Request written(Request request, Function<Thing, Optional<String>> name) {
    Request replaced =
        References.replaced(
            marks.replaced(request), thing -> name.apply(thing).map(Placeholder::of));
    return replaced
        .payload()
        .map(body -> body.replace(Secret.MASK, Placeholder.of(Marks.NEW_PASSWORD)))
        .map(replaced::body)
        .orElse(replaced);
  }
}
