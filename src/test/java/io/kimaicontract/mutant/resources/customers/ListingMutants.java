package io.kimaicontract.mutant.resources.customers;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.calls;
import static io.kimaicontract.mutant.engine.Mutation.objects;
import static io.kimaicontract.mutant.engine.Mutation.store;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.Lists;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Mutants of the lists of customers, projects and activities. */
final class ListingMutants {
  private static final String REFUSED = "Invalid values of parameters are refused";
  private static final String VISIBLE =
      "The parameter visible selects visible customers, hidden ones or both";
  private static final String ORDER = "A list has the requested order";
  private static final String FULL =
      "With full, a list shows the address of customers to users who may see it";
  private static final String ASKED = "A list contains only the records that match its filter";
  private static final String OVER =
      "Finished projects are listed only when the period includes them or dates are ignored";
  private static final String BELOW =
      "A project below a hidden customer is listed only when everything is";
  private static final String OTHERS =
      "The activities of a project are listed without those of other projects";
  private static final String GLOBAL =
      "Global activities are listed with those of a project that allows them";
  private static final String HIDDEN =
      "An activity below a hidden record is listed only when everything is";
  private static final Predicate<Call> CUSTOMERS =
      CallMatcher.path("GET /api/customers").and(CallMatcher.byCast());
  private static final Predicate<Call> PROJECTS = CallMatcher.path("GET /api/projects");
  private static final Predicate<Call> ACTIVITIES = CallMatcher.path("GET /api/activities");

  private ListingMutants() {}

  static List<Mutant> all() {
    return Stream.of(customers(), projects(), activities()).flatMap(List::stream).toList();
  }

  private static List<Mutant> customers() {
    String feature = "resources/customers/listing";
    return List.of(
        new Mutant(
            "visible does not count",
            VISIBLE,
            feature,
            "CU-20 x2, CU-24",
            Lists.without(CUSTOMERS.and(CallMatcher.asking("orderBy", "")), "visible")),
        new Mutant(
            "the term does not count",
            VISIBLE,
            feature,
            "CU-20 x2",
            Lists.without(CUSTOMERS, "term")),
        new Mutant(
            "customers only ascend", ORDER, feature, "CU-21 x2", Lists.without(CUSTOMERS, "order")),
        new Mutant(
            "customers stand by name",
            ORDER,
            feature,
            "CU-21 x2",
            Lists.without(CUSTOMERS, "orderBy")),
        new Mutant("full is short", FULL, feature, "CU-23", Lists.without(CUSTOMERS, "full")),
        new Mutant(
            "full is for everybody",
            FULL,
            feature,
            "CU-23",
            objects(
                CUSTOMERS.and(CallMatcher.by("john")).and(CallMatcher.asking("full", "1")),
                customer -> customer.put("vatId", "DE123"))));
  }

  private static List<Mutant> projects() {
    String feature = "resources/projects/listing";
    return List.of(
        new Mutant(
            "the customer does not count",
            ASKED,
            feature,
            "PR-20 x4",
            Lists.without(PROJECTS, "customer", "customers[]", "customers")),
        new Mutant(
            "the hidden projects are the visible ones",
            ASKED,
            feature,
            "PR-20",
            Lists.without(PROJECTS.and(CallMatcher.asking("visible", "2")), "visible")),
        new Mutant(
            "it does not count whether global activities are allowed",
            ASKED,
            feature,
            "PR-20 x2",
            Lists.without(PROJECTS, "globalActivities")),
        new Mutant(
            "the name does not count", ASKED, feature, "PR-20", Lists.without(PROJECTS, "term")),
        new Mutant(
            "times do not count",
            ASKED,
            feature,
            "PR-22 x6",
            Lists.asking(
                PROJECTS
                    .and(call -> !call.query().has("ignoreDates"))
                    .and(CallMatcher.asking("start", "(?!2003-04).*")),
                "ignoreDates",
                "1")),
        new Mutant(
            "times always count", OVER, feature, "PR-23", Lists.without(PROJECTS, "ignoreDates")),
        new Mutant(
            "only now counts",
            OVER,
            feature,
            "PR-23 x3, PR-52",
            Lists.without(PROJECTS.and(CallMatcher.asking("start", "200[23].*")), "start", "end")),
        new Mutant(
            "times do not count, even by nothing",
            OVER,
            feature,
            "PR-23",
            Lists.asking(
                PROJECTS.and(call -> call.query().has("ignoreDates")), "ignoreDates", "1")),
        new Mutant(
            "projects of hidden customers are listed",
            BELOW,
            feature,
            "PR-24",
            calls(
                PROJECTS.and(CallMatcher.asking("visible", "1")),
                ListingMutants::withHiddenParents)),
        new Mutant(
            "everything is what is visible",
            BELOW,
            feature,
            "PR-24",
            Lists.without(PROJECTS.and(CallMatcher.asking("visible", "3")), "visible")),
        new Mutant(
            "what is hidden is no hindrance",
            "Nothing is created below a hidden record",
            "resources/projects/hidden",
            "AC-25, PR-26",
            store(
                CallMatcher.path("POST /api/(projects|activities)"), ListingMutants::belowHidden)));
  }

  private static List<Mutant> activities() {
    String feature = "resources/activities/listing";
    Predicate<JsonNode> global = activity -> activity.path("project").isNull();
    String[] project = {"project", "projects", "projects[]"};
    return List.of(
        new Mutant(
            "activities of other projects are listed",
            OTHERS,
            feature,
            "AC-21 x3",
            Lists.adding(ACTIVITIES, global.negate(), project)),
        new Mutant(
            "global activities are always listed",
            GLOBAL,
            feature,
            "AC-22 x2",
            Lists.adding(ACTIVITIES, global, project)),
        new Mutant(
            "global activities are listed nowhere",
            GLOBAL,
            feature,
            "AC-22 x3",
            answers(
                ACTIVITIES.and(CallMatcher.asking("visible", "")),
                a -> Entities.without(a, global))),
        new Mutant(
            "activities of hidden projects are listed",
            HIDDEN,
            feature,
            "AC-23 x2",
            calls(
                ACTIVITIES.and(CallMatcher.asking("visible", "1")),
                ListingMutants::withHiddenParents)),
        new Mutant(
            "all activities are the visible ones",
            HIDDEN,
            feature,
            "AC-23 x2",
            Lists.without(ACTIVITIES.and(CallMatcher.asking("visible", "3")), "visible")),
        new Mutant(
            "activities are listed whatever is asked",
            REFUSED,
            feature,
            "AC-24 x8",
            Lists.tolerant(ACTIVITIES)));
  }

  private static Answer withHiddenParents(Call call, Handler next) {
    return Lists.everything(call, next, item -> item.path("visible").asBoolean(false));
  }

  /** Shows the parent while something is made below it. */
  private static Answer belowHidden(ReferenceState state, Call call, Handler next) {
    boolean projects = call.path().endsWith("projects");
    int id = call.json().path(projects ? "customer" : "project").asInt(0);
    Row parent = state.of(projects ? RecordType.CUSTOMER : RecordType.PROJECT).find(id);
    if (parent == null || parent.is("visible")) {
      return next.handle(call);
    }
    parent.put("visible", true);
    Answer answer = next.handle(call);
    parent.put("visible", false);
    return answer;
  }
}
