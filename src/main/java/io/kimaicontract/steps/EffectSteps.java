package io.kimaicontract.steps;

import io.cucumber.java.en.Then;
import io.kimaicontract.api.ResourceType;
import io.kimaicontract.fixture.Effect;
import io.kimaicontract.fixture.TestResource;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.FormBodies;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.steps.check.EqualTo;
import io.kimaicontract.steps.check.HasMessages;
import io.kimaicontract.verdict.ScenarioSkipped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Checks of the effects of a request. */
public final class EffectSteps {
  private final World world;

  public EffectSteps(World world) {
    this.world = world;
  }

  /** The refused creation stored nothing. */
  @Then("nothing was added")
  public void nothingWasAdded() {
    expect(0);
  }

  /** The creation stored one such thing. */
  @Then("one {thing} was added")
  public void oneWasAdded(ResourceType resourceType) {
    requireSame(resourceType, created());
    expect(1);
  }

  /** Throws if a scenario counts another kind of thing than it created. */
  static void requireSame(ResourceType named, ResourceType created) {
    if (named != created && named != created.stored()) {
      throw new IllegalStateException(
          "the scenario creates a " + created.noun() + ", not a " + named.noun());
    }
  }

  /** The error message belongs to this field. */
  @Then("the error names {field}")
  public void theErrorNames(Field field) {
    Exchange answer = world.answer();
    String pointer = "/errors/children" + field.pointer() + "/errors";
    world.scenarioJudge().expect(pointer, answer.at(pointer), new HasMessages(), answer);
  }

  /** What the call creates by its declared effect, else the kind of thing it is about. */
  private ResourceType created() {
    ResourceType about = world.resourceType();
    return world
        .scenarioEnvironment()
        .effects()
        .of(world.answer().request())
        .map(effect -> effect instanceof Effect.Creates creation ? creation.resourceType() : null)
        .filter(created -> created != about.stored())
        .orElse(about);
  }

  /**
   * Counts the records with the mark that the creation was sent with, or that what the path names
   * gives to its copy; those that the scenario made before are not counted.
   */
  private void expect(int count) {
    Exchange sent = world.answer();
    ResourceType resourceType = created();
    String mark =
        sent.request()
            .payload()
            .map(body -> mark(body, resourceType.marker()))
            .orElseGet(() -> world.subject().state().path(resourceType.marker()).asString(""));
    if (mark.isEmpty()) {
      throw new ScenarioSkipped("the creation carried no mark to find it by");
    }
    Set<Long> former = former(resourceType, sent);
    world.expectOfList(
        resourceType.stored().noun() + "s that carry the mark of the creation",
        list(resourceType, mark, sent.request().path()),
        list -> marked(list, resourceType.marker(), mark, former),
        new EqualTo<>(count));
  }

  private static int marked(Exchange list, String marker, String mark, Set<Long> former) {
    int found = 0;
    for (JsonNode item : list.json()) {
      boolean marked = mark.equals(item.path(marker).asString(""));
      found += marked && !former.contains(item.path("id").asLong(0)) ? 1 : 0;
    }
    return found;
  }

  private static String mark(String body, String field) {
    return Json.parse(body)
        .map(json -> json.path(field).asString(""))
        .orElseGet(() -> FormBodies.field(body, field));
  }

  private Set<Long> former(ResourceType resourceType, Exchange sent) {
    return world.fixtures().all(resourceType).stream()
        .map(TestResource::id)
        .filter(id -> id != sent.at("/id").asLong(0))
        .collect(Collectors.toSet());
  }

  private Exchange list(ResourceType resourceType, String mark, String path) {
    Caller keeper = world.fixtures().keeper(resourceType).caller();
    if (resourceType.parent().isPresent()) {
      return world.kimai().apiClient().get(keeper, path);
    }
    List<Parameter> query = new ArrayList<>(resourceType.everything());
    String search = resourceType == ResourceType.TAG ? "name" : "term";
    query.add(new Parameter(search, mark));
    return world.kimai().list(resourceType, keeper, query);
  }
}
