package io.kimaicontract.postman;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.CurlLine;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Placeholder;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Secret;
import io.kimaicontract.http.Transport;
import io.kimaicontract.http.UrlEncoding;
import io.kimaicontract.postman.Collection.Body;
import io.kimaicontract.postman.Collection.Event;
import io.kimaicontract.postman.Collection.Info;
import io.kimaicontract.postman.Collection.Item;
import io.kimaicontract.postman.Collection.Pair;
import io.kimaicontract.postman.Collection.Sent;
import io.kimaicontract.replay.Chain;
import io.kimaicontract.replay.Chain.Link;
import io.kimaicontract.replay.Creations;
import io.kimaicontract.replay.Marks;
import io.kimaicontract.verdict.result.Check;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a Postman collection of what a run sent. */
public final class PostmanExport {
  private static final String AGAIN =
      "pm.collectionVariables.set('%s', [...Array(%d)].map(() => Math.floor(Math.random() * 16).toString(16)).join(''));";

  private final Run run;
  private final Contract contract;
  private final Chain chain;
  private final TestScript script;
  private final AnswerSchemas schemas;
  private final Map<ScenarioResult, List<Link>> links = new LinkedHashMap<>();
  private final Map<ScenarioResult, String> left = new LinkedHashMap<>();

  /**
   * An export of the run.
   *
   * @param marks what differs from run to run
   */
  public PostmanExport(
      Run run,
      Contract contract,
      List<RecordedScenario> scenarios,
      Creations creations,
      Marks marks) {
    this.run = run;
    this.contract = contract;
    this.chain = new Chain(creations, marks);
    this.schemas = new AnswerSchemas(contract);
    this.script = new TestScript(schemas);
    for (RecordedScenario scenario : scenarios) {
      Expressible.lacking(scenario)
          .ifPresentOrElse(
              why -> left.put(scenario.result(), why),
              () ->
                  links.put(
                      scenario.result(),
                      chain.scenario(
                          scenario.exchanges().stream().map(Expressible::ofKnownCaller).toList())));
    }
  }

  /** Whose tokens it needs, by their variables: the caller as reports name them. */
  public Map<String, Caller> callers() {
    Map<String, Caller> callers = new LinkedHashMap<>();
    List<Link> all = new ArrayList<>(chain.setup());
    links.values().forEach(all::addAll);
    all.stream()
        .map(l -> l.request().caller())
        .filter(c -> c.bearer().isPresent())
        .forEach(c -> callers.putIfAbsent(CurlLine.tokenVariable(c), c));
    return callers;
  }

  /**
   * Sends everything once and leaves out the scenarios that are answered otherwise than in the run.
   *
   * @param tokens the tokens of the accounts that stay, by their variables
   * @param runId the id that names carry this time
   */
  public void rehearse(Transport transport, Map<String, Secret> tokens, String runId) {
    Rehearsal rehearsal =
        new Rehearsal(transport, tokens, Rehearsal.marks(runId, "999", Secret.password()));
    Optional<String> setup = rehearsal.differs(chain.setup());
    for (ScenarioResult scenario : List.copyOf(links.keySet())) {
      Optional<String> why =
          setup.isPresent() ? setup : rehearsal.differs(links.getOrDefault(scenario, List.of()));
      why.ifPresent(
          reason -> {
            links.remove(scenario);
            left.put(scenario, reason);
          });
    }
  }

  /** How many scenarios it has. */
  public int size() {
    return links.size();
  }

  /** The scenarios that it does not have, with the reasons. */
  public Map<ScenarioResult, String> left() {
    return Map.copyOf(left);
  }

  /** The collection, as JSON. */
  public String collection() {
    List<Item> folders = new ArrayList<>();
    folders.add(
        Item.folder(
            "Setup",
            "Makes the records that scenarios share, and asks for the ids of the accounts.",
            Stream.concat(begin().stream(), chain.setup().stream().map(l -> item(l, List.of())))
                .toList()));
    byFeature()
        .forEach(
            (feature, scenarios) ->
                folders.add(
                    Item.folder(
                        feature, rules(scenarios), scenarios.stream().map(this::folder).toList())));
    Collection collection =
        new Collection(
            Info.of(
                "kimai-contract: " + run.target().sentence(),
                "Made by kimai-contract from a run. Run it from the beginning: the folder Setup comes first. What it leaves is removed by: kimai-contract sweep"),
            folders,
            List.of(
                Event.before(
                    List.of(
                        "if (pm.info.requestName === 'begin' || !pm.collectionVariables.get('RUN')) {",
                        AGAIN.formatted(Marks.RUN, 6),
                        "pm.collectionVariables.set('PLACE', String(100 + Math.floor(Math.random() * 900)));",
                        AGAIN.formatted(Marks.NEW_PASSWORD, 20).replace("[...", "'Kc-' + [..."),
                        "}"))),
            List.of(new Collection.Variable("schemas", Json.write(schemas.definitions()))));
    return Json.pretty(collection);
  }

  /** The environment, as JSON: the URL, and the tokens as secrets. */
  public String environment(String url, Map<String, Secret> tokens) {
    List<Environment.Value> values = new ArrayList<>();
    values.add(Environment.Value.plain("url", url.replaceAll("/+$", "")));
    tokens.forEach((name, token) -> values.add(Environment.Value.secret(name, token.reveal())));
    return Json.pretty(Environment.of("kimai-contract: " + url, values));
  }

  /** The first request, which chooses new names. */
  private Optional<Item> begin() {
    return callers().keySet().stream()
        .findFirst()
        .map(
            token ->
                Item.request(
                    "begin",
                    new Sent(
                        "GET",
                        List.of(new Pair("Authorization", "Bearer {{" + token + "}}")),
                        "{{url}}/api/ping",
                        null),
                    List.of(
                        "pm.test('the status is 200 OK', () => pm.response.to.have.status(200));")));
  }

  private Map<String, List<ScenarioResult>> byFeature() {
    Map<String, List<ScenarioResult>> features = new LinkedHashMap<>();
    links
        .keySet()
        .forEach(
            s -> features.computeIfAbsent(s.scenario().feature(), f -> new ArrayList<>()).add(s));
    return features;
  }

  private static String rules(List<ScenarioResult> scenarios) {
    Set<String> rules = new LinkedHashSet<>();
    scenarios.forEach(s -> rules.add("- " + s.scenario().rule()));
    return String.join("\n", rules);
  }

  private Item folder(ScenarioResult scenario) {
    List<Link> its = links.getOrDefault(scenario, List.of());
    List<List<Check>> checks = checks(scenario, its.size());
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < its.size(); i++) {
      items.add(item(its.get(i), i < checks.size() ? checks.get(i) : List.of()));
    }
    return Item.folder(scenario.scenario().title(), scenario.scenario().rule(), items);
  }

  /** What a scenario compared stands after the answer that it had last received. */
  private static List<List<Check>> checks(ScenarioResult scenario, int calls) {
    List<List<Check>> checks = new ArrayList<>();
    for (Check check : scenario.checks()) {
      if (check.expected().equals("the contract")) {
        checks.add(new ArrayList<>());
      } else if (!checks.isEmpty()) {
        checks.get(checks.size() - 1).add(check);
      }
    }
    return checks.size() == calls ? checks : List.of();
  }

  private Item item(Link link, List<Check> checks) {
    Request request = link.request();
    List<Pair> headers = new ArrayList<>();
    request
        .caller()
        .bearer()
        .ifPresent(
            t ->
                headers.add(
                    new Pair(
                        "Authorization",
                        "Bearer {{" + CurlLine.tokenVariable(request.caller()) + "}}")));
    request.headers().forEach(h -> headers.add(new Pair(h.name(), h.value())));
    boolean typed =
        request.headers().stream().anyMatch(h -> h.name().equalsIgnoreCase("Content-Type"));
    if (request.payload().isPresent() && !typed) {
      headers.add(new Pair("Content-Type", "application/json"));
    }
    String url = "{{url}}" + postman(UrlEncoding.of(request.path(), request.query()));
    return Item.request(
        contract
            .find(link.recorded().request().method(), link.recorded().request().path())
            .map(o -> o.name() + " as " + request.caller().name())
            .orElse(request.method() + " " + request.path()),
        new Sent(
            request.method(),
            headers,
            url,
            request.payload().map(b -> new Body("raw", postman(b))).orElse(null)),
        script.of(link, checks));
  }

  private static String postman(String text) {
    return Placeholder.replaced(text, name -> "{{" + name + "}}");
  }
}
