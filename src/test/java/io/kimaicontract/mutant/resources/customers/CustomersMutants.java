package io.kimaicontract.mutant.resources.customers;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.calls;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Mutation.objects;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Lists;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Refusals;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Query;
import java.util.List;

/** Mutants of the features in {@code resources/customers}. */
final class CustomersMutants {
  private CustomersMutants() {}

  static List<Mutant> all() {
    return List.of(
        new Mutant(
            "lists tell all of customers",
            "A list of customers shows users no details that are for administrators",
            "resources/customers/left-out",
            "CU-56 x5",
            objects(
                CallMatcher.path("GET /api/customers").and(CallMatcher.by("john")),
                customer ->
                    List.of("email", "vatId", "contact", "budget", "timeBudget")
                        .forEach(field -> customer.put(field, "told")))),
        new Mutant(
            "a change answers the former company",
            "A change affects only the fields that it names, and null clears a field",
            "resources/customers/changing",
            "CU-10",
            bodies(CallMatcher.path("PATCH /api/customers/\\d+"), b -> b.remove("company"))),
        new Mutant(
            "a change resets another field",
            "A change affects only the fields that it names, and null clears a field",
            "resources/customers/changing",
            "CU-10, CU-11",
            bodies(CallMatcher.path("PATCH /api/customers/\\d+"), b -> b.put("number", "reset"))),
        new Mutant(
            "null does not clear",
            "A change affects only the fields that it names, and null clears a field",
            "resources/customers/changing",
            "CU-11",
            bodies(
                CallMatcher.path("PATCH /api/customers/\\d+")
                    .and(CallMatcher.sending("\"comment\":\\s*null")),
                b -> b.remove("comment"))),
        new Mutant(
            "a refused change is made",
            "A refused change affects nothing",
            "resources/customers/changing",
            "CU-12 x4",
            calls(CallMatcher.path("PATCH /api/customers/\\d+"), Refusals::changedAnyway)),
        new Mutant(
            "a wrong change is accepted",
            "A refused change affects nothing",
            "resources/customers/changing",
            "CU-12 x4",
            answers(CallMatcher.path("PATCH /api/customers/\\d+"), Errors.renumbered(400, 200))),
        new Mutant(
            "teamleads read and change any",
            "Only administrators read, change and delete customers by id",
            "resources/customers/changing",
            "CU-13 x2",
            answers(
                CallMatcher.path("GET|PATCH /api/customers/\\d+").and(CallMatcher.by("tony")),
                Errors.granted(403, "{}"))),
        new Mutant(
            "a deletion is not found",
            "Only administrators read, change and delete customers by id",
            "resources/customers/changing",
            "CU-14 x2",
            answers(CallMatcher.path("DELETE /api/customers/\\d+"), Errors.renumbered(403, 404))),
        new Mutant(
            "a deletion deletes nothing",
            "A deleted customer is gone, and its projects are gone too",
            "resources/customers/changing",
            "CU-15 x2, CU-16",
            instead(
                CallMatcher.path("DELETE /api/customers/\\d+")
                    .and(CallMatcher.by("anna").or(CallMatcher.by("susan"))),
                Answer.empty(204))),
        new Mutant(
            "a creation forgets the company",
            "The fields of a request are stored and returned",
            "resources/customers/creating",
            "CU-01",
            bodies(CallMatcher.path("POST /api/customers"), b -> b.remove("company"))),
        new Mutant(
            "a creation forgets the budget",
            "The fields of a request are stored and returned",
            "resources/customers/creating",
            "CU-02 x2",
            bodies(
                CallMatcher.path("POST /api/customers")
                    .and(CallMatcher.sending("\"budget\":\\s*(120|\"10)")),
                b -> b.remove("budget"))),
        new Mutant(
            "what is answered is not what is stored",
            "The fields of a request are stored and returned",
            "resources/customers/creating",
            "CU-01, CU-02 x5",
            objects(CallMatcher.path("POST /api/customers"), o -> o.put("comment", "other"))),
        new Mutant(
            "wrong fields are refused and stored",
            "An invalid value is refused, and nothing is created",
            "resources/customers/creating",
            "CU-04 x3",
            calls(
                CallMatcher.path("POST /api/customers"),
                (call, next) ->
                    Refusals.storedWithout(call, next, List.of("noSuch", "id", "metaFields")))),
        new Mutant(
            "wrong fields break the server",
            "An invalid value is refused, and nothing is created",
            "resources/customers/creating",
            "CU-03 x14, CU-04 x3, CU-06",
            answers(CallMatcher.path("POST /api/customers"), Errors.renumbered(400, 500))),
        new Mutant(
            "plain users create",
            "Only administrators create customers",
            "resources/customers/creating",
            "CU-05 x2",
            answers(CallMatcher.path("POST /api/customers"), Errors.granted(403, "{}"))),
        new Mutant(
            "the visibility is ignored",
            "The parameter visible selects visible customers, hidden ones or both",
            "resources/customers/listing",
            "CU-20 x2",
            calls(
                CallMatcher.path("GET /api/customers").and(CallMatcher.asking("visible", "1|2")),
                (call, next) -> next.handle(call.withQuery(Query.of("visible=3"))))),
        new Mutant(
            "the list is empty",
            "The parameter visible selects visible customers, hidden ones or both",
            "resources/customers/listing",
            "CU-20 x5, CU-24",
            answers(
                CallMatcher.path("GET /api/customers")
                    .and(CallMatcher.asking("orderBy", "").and(CallMatcher.asking("full", ""))),
                a -> a.status() == 200 ? a.withBody("[]") : a)),
        new Mutant(
            "the order is turned round",
            "A list has the requested order",
            "resources/customers/listing",
            "CU-21 x4",
            answers(
                CallMatcher.path("GET /api/customers").and(CallMatcher.asking("orderBy", ".+")),
                Lists::reversed)),
        new Mutant(
            "other values are ignored",
            "Invalid values of parameters are refused",
            "resources/customers/listing",
            "CU-22 x5",
            Lists.tolerant(CallMatcher.path("GET /api/customers"))),
        new Mutant(
            "rates lose their internal rate",
            "A rate is stored, listed and deleted",
            "resources/customers/rates",
            "RA-01 x3",
            bodies(CallMatcher.path("POST /api/[a-z]+/\\d+/rates"), b -> b.remove("internalRate"))),
        new Mutant(
            "a deletion of rates deletes nothing",
            "A rate is stored, listed and deleted",
            "resources/customers/rates",
            "RA-02 x3",
            instead(
                CallMatcher.path("DELETE /api/[a-z]+/\\d+/rates/\\d+").and(CallMatcher.by("anna")),
                Answer.empty(204))),
        new Mutant(
            "wrong rates are accepted",
            "An invalid rate, or a second one for the same user, is refused",
            "resources/customers/rates",
            "RA-03 x3, RA-04 x3",
            answers(CallMatcher.path("POST /api/[a-z]+/\\d+/rates"), Errors.renumbered(400, 200))),
        new Mutant(
            "errors of rates name no field",
            "An invalid rate, or a second one for the same user, is refused",
            "resources/customers/rates",
            "RA-04 x3",
            answers(
                CallMatcher.path("POST /api/[a-z]+/\\d+/rates"),
                a -> Errors.as(400, "Bad Request", a))),
        new Mutant(
            "unknown parents have no rates",
            "Rates are listed only of existing records, and only for administrators",
            "resources/customers/rates",
            "RA-05 x3",
            answers(CallMatcher.path("GET /api/[a-z]+/\\d+/rates"), Errors.granted(404, "[]"))),
        new Mutant(
            "everybody reads rates",
            "Rates are listed only of existing records, and only for administrators",
            "resources/customers/rates",
            "RA-06 x5",
            answers(CallMatcher.path("GET /api/[a-z]+/\\d+/rates"), Errors.granted(403, "[]"))));
  }
}
