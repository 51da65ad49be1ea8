package io.kimaicontract.mutant.resources.invoices;

import static io.kimaicontract.mutant.engine.Mutation.answers;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Mutants of {@code invoices/documents.feature}. */
final class DocumentsMutants {
  private static final String FEATURE = "resources/invoices/documents";
  private static final String DOCUMENTS =
      "Only administrators look for an invoice document to delete";
  private static final String TEMPLATES = "An unknown invoice template is not found";
  private static final Predicate<Call> DOCUMENT =
      CallMatcher.path("DELETE /api/invoices/documents/[^/]+");
  private static final Predicate<Call> TEMPLATE =
      CallMatcher.path("DELETE /api/invoices/templates/\\d+");

  private DocumentsMutants() {}

  static List<Mutant> all() {
    return Stream.of(
            mutant("everybody looks for documents", DOCUMENTS, "IN-19 x2", DOCUMENT, as(403, 404)),
            mutant("what is unknown is deleted", DOCUMENTS, "IN-19 x2", DOCUMENT, gone(404)),
            mutant("nobody deletes documents", DOCUMENTS, "IN-19", DOCUMENT, gone(401)),
            mutant(
                "unknown templates are forbidden", TEMPLATES, "IN-20 x2", TEMPLATE, as(404, 403)),
            mutant("unknown templates are deleted", TEMPLATES, "IN-20 x2", TEMPLATE, gone(404)),
            mutant("nobody deletes templates", TEMPLATES, "IN-20", TEMPLATE, gone(401)))
        .map(Mutant::onlyLatest)
        .toList();
  }

  private static UnaryOperator<Answer> as(int status, int other) {
    String message = other == 403 ? "Forbidden" : "Not Found";
    return answer -> answer.status() == status ? Errors.of(other, message) : answer;
  }

  private static UnaryOperator<Answer> gone(int status) {
    return answer -> answer.status() == status ? Answer.empty(204) : answer;
  }

  private static Mutant mutant(
      String name, String rule, String kills, Predicate<Call> where, UnaryOperator<Answer> change) {
    return new Mutant(name, rule, FEATURE, kills, answers(where, change));
  }
}
