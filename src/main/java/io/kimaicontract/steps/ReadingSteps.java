package io.kimaicontract.steps;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.When;
import io.kimaicontract.api.Kimai;
import io.kimaicontract.api.PageWalk;
import io.kimaicontract.api.ResourceList;
import io.kimaicontract.api.ResourceType;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.users.TestUser;
import java.util.List;

/** Reading and listing. */
public final class ReadingSteps {
  private final World world;

  public ReadingSteps(World world) {
    this.world = world;
  }

  /** A collection by its plural. */
  @ParameterType(
      "customers|projects|activities|timesheets|recent timesheets|active"
          + " timesheets|tags|teams|users|invoices")
  public ResourceList collection(String plural) {
    return ResourceList.of(plural);
  }

  /** Reads a record; things without an operation of their own are listed. */
  @When("{actor} reads the {thing}")
  public void reads(TestUser testUser, ResourceType resourceType) {
    Exchange answer =
        world
            .fixtures()
            .resourceClient()
            .read(world.fixtures().last(resourceType), testUser.caller());
    world.tried(resourceType, answer);
  }

  /** Lists a collection without a query. */
  @When("{actor} lists {collection}")
  public void lists(TestUser testUser, ResourceList resourceList) {
    list(testUser, resourceList, List.of());
  }

  /** Lists a collection with a query, written as in a URL. */
  @When("{actor} lists {collection} with {string}")
  public void listsWith(TestUser testUser, ResourceList resourceList, String query) {
    list(testUser, resourceList, Parameter.parse(Placeholders.fill(world, query)));
  }

  /** Lists each page of a collection in turn, and then the whole of it on one page. */
  @When("{actor} lists every page of {collection} with {string}")
  public void listsEveryPage(TestUser testUser, ResourceList resourceList, String query) {
    PageWalk pageWalk = new PageWalk(asked -> answer(testUser, resourceList, asked));
    world.answered(pageWalk.answers(Parameter.parse(Placeholders.fill(world, query))));
  }

  private void list(TestUser testUser, ResourceList resourceList, List<Parameter> query) {
    world.tried(resourceList.resourceType(), answer(testUser, resourceList, query));
  }

  private Exchange answer(TestUser testUser, ResourceList resourceList, List<Parameter> query) {
    Kimai kimai = world.kimai();
    ResourceType resourceType = resourceList.resourceType();
    return resourceList.suffix().isEmpty()
        ? kimai.list(resourceType, testUser.caller(), query)
        : kimai
            .apiClient()
            .get(testUser.caller(), resourceType.path() + resourceList.suffix(), query);
  }
}
