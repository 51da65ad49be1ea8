package io.kimaicontract.mutant.resources.customers;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.objects;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Lists;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.reference.http.Call;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of the fields of customers, projects, activities and tags. */
final class FieldsMutants {
  private static final String CUSTOMERS = "resources/customers/fields";
  private static final String PROJECTS = "resources/projects/fields";
  private static final String MOVING = "resources/activities/moving";
  private static final String TAGS = "resources/tags/tags";
  private static final String NAMES = "resources/tags/names";
  private static final String CREATED = "Every field is stored when a customer is created";
  private static final String CHANGED = "Every field can be changed, and no other changes with it";
  private static final String INVOICED = "A text for invoices is stored and never returned";
  private static final String PROJECT =
      "Every field of a project can be changed, and no other changes with it";
  private static final String ACTIVITY =
      "Every field of an activity can be changed, and no other changes with it";
  private static final String MOVES =
      "An activity moves only between projects of the same customer";
  private static final String LISTED =
      "The names of visible tags are listed in order and filtered by a part of the name";
  private static final List<String> FLAGS = List.of("visible", "billable", "globalActivities");
  private static final List<String> NEEDED =
      List.of("name", "number", "country", "currency", "timezone", "visible", "billable");
  private static final Predicate<Call> CREATE = CallMatcher.path("POST /api/customers");
  private static final Predicate<Call> INVOICE_TEXT =
      CallMatcher.path("POST /api/(customers|projects|activities)")
          .and(CallMatcher.sending("invoiceText"));
  private static final Predicate<Call> CUSTOMER = CallMatcher.path("PATCH /api/customers/\\d+");
  private static final Predicate<Call> A_PROJECT = CallMatcher.path("PATCH /api/projects/\\d+");
  private static final Predicate<Call> AN_ACTIVITY = CallMatcher.path("PATCH /api/activities/\\d+");
  private static final Predicate<Call> TAG = CallMatcher.path("POST /api/tags");
  private static final Predicate<Call> TAG_NAMES = CallMatcher.path("GET /api/tags");

  private FieldsMutants() {}

  static List<Mutant> all() {
    return List.of(
        new Mutant(
            "names stand by age",
            LISTED,
            NAMES,
            "TG-11",
            answers(
                CallMatcher.path("GET /api/tags")
                    .and(CallMatcher.asking("name", "kc"))
                    .and(CallMatcher.by("john")),
                Lists::reversed)),
        new Mutant(
            "without a name every tag is found",
            "No tag is found without a part of its name",
            NAMES,
            "TG-12",
            Lists.asking(CallMatcher.path("GET /api/tags/find"), "name", "")),
        new Mutant(
            "only what is needed is stored",
            CREATED,
            CUSTOMERS,
            "CU-40 x12",
            bodies(CREATE, body -> body.retain(NEEDED))),
        new Mutant(
            "every new customer is visible",
            CREATED,
            CUSTOMERS,
            "CU-40",
            bodies(CREATE, body -> body.put("visible", true))),
        new Mutant(
            "changes of customers are forgotten",
            CHANGED,
            CUSTOMERS,
            "CU-41 x23, CU-55",
            bodies(CUSTOMER, body -> body.retain(FLAGS))),
        new Mutant(
            "a change of a customer comments on it",
            CHANGED,
            CUSTOMERS,
            "CU-41 x23, CU-55 x2",
            bodies(CUSTOMER, body -> body.put("comment", "changed"))),
        new Mutant(
            "what is spent on a customer is hours",
            CHANGED,
            CUSTOMERS,
            "CU-55",
            bodies(
                CUSTOMER.and(CallMatcher.sending("1:30")), body -> body.put("timeBudget", "1.30"))),
        new Mutant(
            "a text for invoices is a comment",
            CHANGED,
            CUSTOMERS,
            "CU-55",
            bodies(
                CUSTOMER.and(CallMatcher.sending("invoiceText")),
                body -> body.put("comment", "Thank you"))),
        new Mutant(
            "nobody writes on invoices",
            INVOICED,
            CUSTOMERS,
            "CU-54 x3",
            answers(INVOICE_TEXT, a -> Errors.of(400, "Bad Request"))),
        new Mutant(
            "a text for invoices is shown",
            INVOICED,
            CUSTOMERS,
            "CU-54 x3",
            objects(INVOICE_TEXT, thing -> thing.put("invoiceText", "Thank you"))),
        new Mutant(
            "changes of projects are forgotten",
            PROJECT,
            PROJECTS,
            "PR-30 x10, PR-31",
            bodies(A_PROJECT, body -> body.retain(FLAGS))),
        new Mutant(
            "a change of a project comments on it",
            PROJECT,
            PROJECTS,
            "PR-30 x11",
            bodies(A_PROJECT, body -> body.put("comment", "changed"))),
        new Mutant(
            "changes of activities are forgotten",
            ACTIVITY,
            PROJECTS,
            "AC-30 x7",
            bodies(AN_ACTIVITY, body -> body.retain(FLAGS))),
        new Mutant(
            "a change of an activity comments on it",
            ACTIVITY,
            PROJECTS,
            "AC-30 x8",
            bodies(AN_ACTIVITY, body -> body.put("comment", "changed"))),
        new Mutant(
            "new activities have no time to spend",
            "An activity is stored with its budget",
            PROJECTS,
            "AC-31",
            bodies(CallMatcher.path("POST /api/activities"), body -> body.remove("timeBudget"))),
        new Mutant(
            "an activity never moves",
            MOVES,
            MOVING,
            "AC-02, AC-32",
            bodies(AN_ACTIVITY, body -> body.remove("project"))),
        new Mutant(
            "an activity is said to move anywhere",
            MOVES,
            MOVING,
            "AC-32",
            answers(AN_ACTIVITY, a -> a.status() == 400 ? Errors.json(200, "{}") : a)),
        new Mutant(
            "fields that projects do not have are ignored",
            "An invalid value is refused, and nothing is created",
            "resources/projects/projects",
            "PR-06 x2",
            bodies(
                CallMatcher.path("POST /api/projects"),
                body -> body.remove(List.of("id", "metaFields")))),
        new Mutant(
            "wrong customers are refused without a field",
            "An invalid value is refused, and nothing is created",
            "resources/customers/creating",
            "CU-03 x14, CU-06",
            answers(CREATE, a -> a.status() == 400 ? Errors.of(400, "Bad Request") : a)),
        new Mutant(
            "wrong tags are refused without a field",
            "An invalid name or colour is refused",
            TAGS,
            "TG-02 x6, TG-07",
            answers(TAG, a -> a.status() == 400 ? Errors.of(400, "Bad Request") : a)),
        new Mutant(
            "tags have no colours",
            "A tag is stored with its colour",
            TAGS,
            "TG-08",
            bodies(
                TAG.and(CallMatcher.sending(CallMatcher.A_COLOUR)), body -> body.remove("color"))),
        new Mutant(
            "the names of all tags are listed",
            LISTED,
            NAMES,
            "TG-10 x2",
            Lists.without(TAG_NAMES, "name")),
        new Mutant(
            "new tags are visible, as they come",
            LISTED,
            NAMES,
            "TG-10 x3",
            bodies(TAG, body -> body.put("visible", true))),
        new Mutant(
            "no names of tags are listed",
            LISTED,
            NAMES,
            "TG-10 x5, TG-11",
            answers(TAG_NAMES, a -> a.withBody("[]"))));
  }
}
