package io.kimaicontract.replay;

import io.kimaicontract.http.CurlLine;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Placeholder;
import io.kimaicontract.http.Request;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A call with what must be sent before it: the writes of its scenario, and the creation of each
 * record that they name.
 *
 * @param accounts who must be asked for their ids, by the variables for these
 * @param steps what is sent first
 * @param call the call itself, with variables
 * @param unknown records that the run did not make by a request of its own
 */
record Recipe(Map<String, Request> accounts, List<Step> steps, Request call, Set<Thing> unknown) {
  /** So many writes of a scenario are all sent; of more, those that have to do with the call. */
  private static final int FEW = 12;

  private static final int NOT_FOUND = 404;

  /**
   * A request with variables.
   *
   * @param variable what its id is kept in; empty if nobody needs it
   */
  record Step(Request request, String variable) {}

  /**
   * The recipe.
   *
   * @param before what the scenario sent before the call, in order
   * @param mask masks secrets
   */
  static Recipe of(
      List<Exchange> before,
      Exchange call,
      Creations creations,
      Marks marks,
      UnaryOperator<Request> mask) {
    List<Exchange> own =
        new ArrayList<>(
            before.stream().filter(e -> !e.request().reads() && e.response().succeeded()).toList());
    Set<Thing> named = new LinkedHashSet<>(References.in(call.request()));
    if (own.size() > FEW) {
      own.removeIf(e -> !concerns(e, named));
    }
    own.forEach(e -> named.addAll(References.in(e.request())));
    Set<Thing> made = new HashSet<>();
    own.forEach(e -> Thing.createdBy(e).ifPresent(made::add));
    Map<Thing, Exchange> others = new LinkedHashMap<>();
    Map<Thing, Exchange> people = new LinkedHashMap<>();
    Set<Thing> unknown = new LinkedHashSet<>();
    Deque<Thing> open = new ArrayDeque<>(named);
    while (!open.isEmpty()) {
      Thing thing = open.pop();
      if (made.contains(thing) || others.containsKey(thing) || people.containsKey(thing)) {
        continue;
      }
      Optional<Exchange> person =
          thing.kind().equals("users") ? creations.by(thing.id()) : Optional.empty();
      Optional<Exchange> creation = creations.of(thing);
      if (person.isPresent()) {
        people.put(thing, person.get());
      } else if (creation.isPresent() && creation.get().startedAt().isBefore(call.startedAt())) {
        others.put(thing, creation.get());
        open.addAll(References.in(creation.get().request()));
      } else {
        unknown.add(thing);
      }
    }
    if (call.status() == NOT_FOUND || creations.isEmpty()) {
      unknown.removeAll(References.in(call.request())); // it is about what is not there
    }
    List<Exchange> all = new ArrayList<>(others.values());
    all.sort(Comparator.comparing(Exchange::startedAt));
    all.addAll(own);
    return new Naming(people, all).recipe(call, marks, mask, unknown);
  }

  /** Whether the write made or changed one of them; then what it names counts, too. */
  private static boolean concerns(Exchange write, Set<Thing> named) {
    boolean concerned =
        Thing.createdBy(write).filter(named::contains).isPresent()
            || References.in(Request.of("GET", write.request().path(), write.request().caller()))
                .stream()
                .anyMatch(named::contains);
    if (concerned) {
      named.addAll(References.in(write.request()));
    }
    return concerned;
  }

  /** Gives records their variables. */
  private static final class Naming {
    private final Map<Thing, String> names = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Request> accounts = new LinkedHashMap<>();
    private final List<Exchange> steps;

    Naming(Map<Thing, Exchange> people, List<Exchange> steps) {
      this.steps = steps;
      people.forEach(
          (thing, exchange) -> {
            String token = CurlLine.tokenVariable(exchange.request().caller());
            String name = token.replaceFirst("_TOKEN$", "_ID");
            names.put(thing, name);
            accounts.put(name, Request.of("GET", "/api/users/me", exchange.request().caller()));
          });
      steps.forEach(
          step ->
              Thing.createdBy(step)
                  .ifPresent(
                      thing ->
                          names.computeIfAbsent(
                              thing,
                              t -> {
                                int number = counts.merge(t.word(), 1, Integer::sum);
                                return t.word() + (number == 1 ? "" : "_" + number);
                              })));
    }

    Recipe recipe(Exchange call, Marks marks, UnaryOperator<Request> mask, Set<Thing> unknown) {
      Set<Thing> used = new HashSet<>(References.in(call.request()));
      steps.forEach(s -> used.addAll(References.in(s.request())));
      List<Step> written = new ArrayList<>();
      for (Exchange step : steps) {
        String variable = Thing.createdBy(step).filter(used::contains).map(names::get).orElse("");
        written.add(new Step(written(step.request(), marks, mask), variable));
      }
      return new Recipe(accounts, written, written(call.request(), marks, mask), unknown);
    }

    private Request written(Request request, Marks marks, UnaryOperator<Request> mask) {
      return References.replaced(
          marks.replaced(mask.apply(request)),
          thing -> Optional.ofNullable(names.get(thing)).map(Placeholder::of));
    }
  }
}
