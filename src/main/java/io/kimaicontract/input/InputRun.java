package io.kimaicontract.input;

import io.kimaicontract.api.ResourceType;
import io.kimaicontract.contract.Contract;
import io.kimaicontract.fixture.ColourChoices;
import io.kimaicontract.fixture.Effects;
import io.kimaicontract.fixture.Fixtures;
import io.kimaicontract.fixture.LastingResources;
import io.kimaicontract.fixture.TestResource;
import io.kimaicontract.fixture.TrackedCalls;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.http.Request;
import io.kimaicontract.users.TestUser;
import io.kimaicontract.verdict.ScenarioJudge;
import io.kimaicontract.verdict.ScenarioSkipped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Sends the inputs of one kind at one place, one thing wrong at a time, and reads afterwards. */
public final class InputRun {
  /** What a change accepts, a creation accepts too; and numbers and names may stand once only. */
  private static final Set<InputKind> ONCE =
      EnumSet.of(InputKind.LISTED, InputKind.SHORTEST, InputKind.LONGEST_ALLOWED);

  private static final int MOST_BITS = 8;

  private final InputSelection selection;
  private final InputSender sender;
  private final InputRecords records;
  private final InputRequests requests;
  private final MarkedNames names;
  private final TrackedCalls calls;
  private final ScenarioJudge judge;
  private final Fixtures fixtures;
  private final Predicate<Request> spared;

  /** What a run of inputs needs of its scenario. */
  public record Tools(
      InputSelection selection,
      Contract contract,
      Effects effects,
      ColourChoices colours,
      LastingResources lasting,
      TrackedCalls calls,
      ScenarioJudge judge,
      Fixtures fixtures,
      boolean writes) {}

  /**
   * Inputs of the sender.
   *
   * @param given whether the sender's account is that of the installation, whose own things stay as
   *     they are
   * @param made whether the account was made for the scenario
   */
  public InputRun(Tools tools, TestUser sender, boolean given, boolean made) {
    this.selection = tools.selection();
    this.sender = InputSender.of(sender.role(), made);
    this.records = new InputRecords(tools.lasting(), sender, this.sender, tools.writes());
    this.requests =
        new InputRequests(
            tools.contract(),
            tools.effects(),
            records,
            new InputExamples(records, tools.colours()));
    this.names = new MarkedNames(records, requests, selection, this.sender);
    this.calls = tools.calls();
    this.judge = tools.judge();
    this.fixtures = tools.fixtures();
    this.spared =
        request ->
            (given && tools.effects().isOnCaller(request))
                || (!tools.writes() && !tools.effects().reads(request));
  }

  /**
   * Sends the inputs, and reads what became of the records.
   *
   * @return the answers
   * @throws ScenarioSkipped when the document has no place for the kind
   */
  public List<Exchange> send(InputKind kind, InputPlace place) {
    List<Trial> trials = new ArrayList<>();
    for (InputField field : selection.fields(sender, kind, place)) {
      for (Prepared one : possible(field, kind)) {
        if (!spared.test(one.request()) && isRemovable(field, one)) {
          Trial trial = trial(field, kind, one);
          trials.add(trial);
          readAsOwner(trial);
        }
      }
    }
    if (trials.isEmpty()) {
      throw new ScenarioSkipped("no operation of the document takes " + kind.phrase() + " there");
    }
    new Aftermath(trials, records, requests, calls, judge, kind, selection.scope()).examine();
    return trials.stream().map(Trial::exchange).toList();
  }

  /** A request and the value that it carries. */
  private record Prepared(Request request, JsonNode sent) {}

  private Trial trial(InputField field, InputKind kind, Prepared prepared) {
    Optional<TestResource> record = records.named(field.operation());
    judge.sending(Trial.place(field, kind));
    try {
      Exchange exchange = sent(field, prepared.request());
      return new Trial(field, kind, prepared.sent(), exchange, record);
    } finally {
      judge.sending("");
    }
  }

  /** After a change of one's own account every answer to it may fail. */
  private void readAsOwner(Trial trial) {
    if (sender == InputSender.OWNER && trial.accepted()) {
      Request me = Request.of("GET", "/api/users/me", records.sender().caller());
      Exchange answer = judge.aside(() -> calls.send(me));
      if (!answer.response().succeeded()) {
        judge.mishandled(
            trial.violation(
                Aftermath.READABLE,
                "accepted, and then GET /api/users/me answers " + answer.status()));
        heal();
      }
    }
  }

  /** Gives a spoilt account a time zone that exists: else its own page could not delete it. */
  private void heal() {
    String path = "/api/users/" + records.sender().id() + "/preferences";
    Request request =
        Request.of("PATCH", path, records.maker(ResourceType.USER).caller())
            .body("[{\"name\":\"timezone\",\"value\":\"Europe/Berlin\"}]");
    judge.aside(() -> calls.send(request));
  }

  /** What is created below a record goes with it; but of rates only one may be there (RT3). */
  private Exchange sent(InputField field, Request request) {
    Optional<ResourceType> below =
        requests.created(field.operation()).filter(type -> type.parent().isPresent());
    if (below.isEmpty()) {
      return calls.send(request);
    }
    Exchange exchange = fixtures.resourceClient().kimai().apiClient().transport().send(request);
    if (below.get().marker().isEmpty()
        && exchange.response().succeeded()
        && exchange.at("/id").isNumber()) {
      String path = request.path() + "/" + exchange.at("/id").asLong();
      judge.aside(() -> calls.send(Request.of("DELETE", path, request.caller())));
    }
    return exchange;
  }

  private boolean isRemovable(InputField field, Prepared prepared) {
    Optional<ResourceType> created = requests.created(field.operation());
    try {
      created.ifPresent(
          type ->
              fixtures.refuseUnlessRemovable(
                  type,
                  prepared
                      .request()
                      .payload()
                      .flatMap(Json::parse)
                      .orElse(MissingNode.getInstance())));
      return true;
    } catch (ScenarioSkipped unremovable) {
      return false;
    }
  }

  private List<Prepared> possible(InputField field, InputKind kind) {
    try {
      return prepared(field, kind);
    } catch (ScenarioSkipped lacking) {
      return List.of();
    }
  }

  private List<Prepared> prepared(InputField field, InputKind kind) {
    return switch (field.place()) {
      case FIELD -> inField(field, kind);
      case QUERY -> kind == InputKind.PAIRS ? pairs(field) : inQuery(field, kind);
      case PATH ->
          InputValues.texts(field, kind, selection.scope(), "1").stream()
              .map(text -> kind.path().orElseThrow().replace("$", text))
              .map(text -> new Prepared(requests.withPath(field, text), MissingNode.getInstance()))
              .toList();
      case BODY -> inBody(field, kind);
    };
  }

  private List<Prepared> inField(InputField field, InputKind kind) {
    boolean change = field.operation().method().equals("PATCH");
    if (kind == InputKind.LEFT_OUT && (!field.required() || (change && field.isOfForm()))) {
      return List.of();
    }
    if (ONCE.contains(kind) && !selection.isDistinct(field)) {
      return List.of();
    }
    if (isLeftToTheOtherEnd(field, kind)) {
      return List.of();
    }
    String template = kind.json().orElseThrow();
    String valid = template.contains("$") ? names.valid(field) : "";
    return InputValues.json(field, kind, selection.scope(), valid).stream()
        .map(value -> template.replace("$", value))
        .map(raw -> kind.family() == InputFamily.ODD_TEXT ? ofSender(raw) : raw)
        .flatMap(raw -> names.marked(field, kind, raw).stream())
        .map(
            raw ->
                new Prepared(
                    requests.withField(field, kind, raw),
                    kind == InputKind.TWICE
                        ? MissingNode.getInstance()
                        : Json.parse(raw).orElse(MissingNode.getInstance())))
        .toList();
  }

  /** Another text for other people: names may stand once only, and two are sent at once. */
  private String ofSender(String raw) {
    return sender == InputSender.KEEPER
        ? raw
        : raw.replaceFirst("\"$", sender.name().charAt(0) + "\"");
  }

  /** In a usual run a text meets one end of its limits. */
  private boolean isLeftToTheOtherEnd(InputField field, InputKind kind) {
    boolean even = field.name().length() % 2 == 0;
    return selection.scope() == InputScope.USUAL
        && ((kind == InputKind.SHORTEST && even) || (kind == InputKind.LONGEST_ALLOWED && !even));
  }

  private List<Prepared> inQuery(InputField field, InputKind kind) {
    String template = kind.query().orElseThrow();
    return InputValues.texts(field, kind, selection.scope(), requests.value(field)).stream()
        .map(
            text -> {
              boolean item = template.startsWith("=") && field.type() == ValueType.LIST;
              String name = kind == InputKind.SINGLE_VALUE || !item ? field.bare() : field.name();
              return InputRequests.parameters(name, template.replace("$", text));
            })
        .map(
            parameters ->
                new Prepared(requests.withQuery(field, parameters), MissingNode.getInstance()))
        .toList();
  }

  /**
   * Requests with several parameters, so that each two of a list meet: in a usual run all of them,
   * and those whose number has a bit.
   */
  private List<Prepared> pairs(InputField field) {
    List<InputField> all =
        selection.fields(sender, InputPlace.QUERY).stream()
            .filter(f -> f.operation().equals(field.operation()))
            .toList();
    int own = all.indexOf(field);
    List<List<InputField>> groups = new ArrayList<>();
    if (selection.scope() == InputScope.ALL) {
      all.subList(own + 1, all.size()).forEach(other -> groups.add(List.of(field, other)));
    } else if (own == 0 && all.size() > 1) {
      groups.add(all);
      for (int bit = 1; bit < Math.min(all.size(), MOST_BITS); bit <<= 1) {
        int one = bit;
        groups.add(all.stream().filter(f -> (all.indexOf(f) & one) != 0).toList());
      }
    }
    return groups.stream()
        .map(
            group -> {
              List<Parameter> parameters = group.stream().map(requests::parameter).toList();
              return new Prepared(requests.withQuery(field, parameters), MissingNode.getInstance());
            })
        .toList();
  }

  private List<Prepared> inBody(InputField field, InputKind kind) {
    boolean valid = kind == InputKind.FEWEST_FIELDS || kind == InputKind.ALL_FIELDS;
    boolean creation = field.operation().method().equals("POST");
    if (valid && !creation) {
      return List.of();
    }
    Request request = requests.withBody(field, kind, selection.fields(sender, InputPlace.FIELD));
    return List.of(new Prepared(request, MissingNode.getInstance()));
  }
}
