package io.kimaicontract.mutant.resources.projects;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Lists;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.reference.http.Call;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of the order of projects and activities. */
final class OrderingMutants {
  private static final String BY_CUSTOMER = "Projects are ordered by name, id or customer";
  private static final String BY_PROJECT = "Activities are ordered by name, id or project";
  private static final String OF_CUSTOMERS =
      "Projects ordered by customer are ordered by the names of their customers";
  private static final String OF_PROJECTS =
      "Activities ordered by project are ordered by the names of their projects";
  private static final Predicate<Call> PROJECTS = CallMatcher.path("GET /api/projects");
  private static final Predicate<Call> ACTIVITIES = CallMatcher.path("GET /api/activities");

  private OrderingMutants() {}

  static List<Mutant> all() {
    String feature = "resources/projects/ordering";
    return List.of(
        new Mutant(
            "projects only ascend",
            BY_CUSTOMER,
            feature,
            "PR-25 x3",
            Lists.without(PROJECTS, "order")),
        new Mutant(
            "projects stand by name",
            BY_CUSTOMER,
            feature,
            "PR-25 x4",
            Lists.without(PROJECTS, "orderBy")),
        new Mutant(
            "projects stand by id as usual",
            BY_CUSTOMER,
            feature,
            "PR-25",
            Lists.asking(PROJECTS.and(CallMatcher.asking("orderBy", "")), "orderBy", "id")),
        new Mutant(
            "activities only ascend",
            BY_PROJECT,
            feature,
            "AC-20 x3",
            Lists.without(ACTIVITIES, "order")),
        new Mutant(
            "activities stand by name",
            BY_PROJECT,
            feature,
            "AC-20 x4",
            Lists.without(ACTIVITIES, "orderBy")),
        new Mutant(
            "activities stand by id as usual",
            BY_PROJECT,
            feature,
            "AC-20",
            Lists.asking(ACTIVITIES.and(CallMatcher.asking("orderBy", "")), "orderBy", "id")),
        parents(
            OF_CUSTOMERS,
            "projects stand by age",
            "PR-51 x2",
            Lists.asking(PROJECTS, "orderBy", "id")),
        parents(
            OF_CUSTOMERS,
            "projects stand by their names",
            "PR-51 x2",
            Lists.without(PROJECTS, "orderBy")),
        parents(
            OF_PROJECTS,
            "activities stand by age",
            "AC-33 x2",
            Lists.asking(ACTIVITIES, "orderBy", "id")),
        parents(
            OF_PROJECTS,
            "activities stand by their names",
            "AC-33 x2",
            Lists.without(ACTIVITIES, "orderBy")));
  }

  private static Mutant parents(String rule, String name, String kills, Mutation mutation) {
    return new Mutant(name, rule, "resources/projects/ordering-by-parents", kills, mutation);
  }
}
