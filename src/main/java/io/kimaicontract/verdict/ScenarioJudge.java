package io.kimaicontract.verdict;

import io.kimaicontract.contract.AnswerCheck;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.contract.SchemaFinding;
import io.kimaicontract.contract.SchemaFinding.Kind;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.StatusName;
import io.kimaicontract.verdict.result.Check;
import io.kimaicontract.verdict.result.Observation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;
import org.jspecify.annotations.Nullable;

/**
 * What one scenario saw: it compares every answer with the contract and every rule with what was
 * seen, and looks each difference up in the ledger. A broken rule ends the scenario; a difference
 * from the contract is noted and ends nothing, so that it hides no rule. Used by one thread at a
 * time.
 */
@SuppressWarnings("ReferenceEquality") // an exchange is itself and no other, however alike they are
public final class ScenarioJudge {
  private static final int REFUSAL = 400;
  private static final int SERVER_ERROR = 500;

  private final String scenario;
  private final AnswerCheck contract;
  private final KnownDeviations known;
  private final List<Exchange> exchanges = new ArrayList<>();
  private final List<Exchange> answers = new ArrayList<>();
  private final List<SchemaViolation> differences = new ArrayList<>();
  private final List<InputViolation> inputs = new ArrayList<>();
  private final Set<Violation> broken = new LinkedHashSet<>();
  private final List<KnownOccurrence> knownOccurrences = new ArrayList<>();
  private final List<KnownOccurrence> expired = new ArrayList<>();
  private final List<Observation> observations = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();
  private final Set<String> doubts = new LinkedHashSet<>();
  private String about = "";
  private String input = "";
  private boolean aside;
  private final boolean hidesValues;

  /** Evidence for the scenario with the id. */
  public ScenarioJudge(String scenario, AnswerCheck contract, KnownDeviations known) {
    this(scenario, contract, known, false);
  }

  /** Evidence whose failures show types in place of values where these are hidden. */
  public ScenarioJudge(
      String scenario, AnswerCheck contract, KnownDeviations known, boolean hidesValues) {
    this.hidesValues = hidesValues;
    this.scenario = scenario;
    this.contract = contract;
    this.known = known;
  }

  /** Takes an exchange in and compares it with the contract. */
  public Exchange received(Exchange exchange) {
    exchanges.add(exchange);
    String operation = operation(exchange.request());
    checks.add(Check.of(operation, exchange));
    if (aside && exchange.status() >= SERVER_ERROR) {
      return exchange;
    }
    if (!input.isEmpty() && exchange.status() >= SERVER_ERROR) {
      mishandled(
          new InputViolation(
              operation,
              input,
              "no server error",
              StatusName.withNumber(exchange.status()),
              exchange));
      return exchange;
    }
    contract.check(exchange).stream()
        .filter(new FirstOfSort())
        .map(schemaFinding -> new SchemaViolation(operation, schemaFinding, exchange))
        .filter(violation -> !isKnown(violation))
        .forEach(differences::add);
    return exchange;
  }

  /** From now on requests carry this input, such as {@code name: an emoji}; none if empty. */
  public void sending(String input) {
    this.input = input;
  }

  /** Sends what the scenario is not about: the sender judges a server error itself. */
  public Exchange aside(Supplier<Exchange> sending) {
    aside = true;
    try {
      return sending.get();
    } finally {
      aside = false;
    }
  }

  /** Notes an input that was not handled as it must be; it ends nothing yet. */
  public void mishandled(InputViolation violation) {
    if (!isKnown(violation)) {
      inputs.add(violation);
    }
  }

  /**
   * Ends the scenario when inputs that the ledger does not explain were not handled as expected.
   *
   * @throws ContractViolationError with the inputs
   */
  public void refuseInputs(Predicate<InputViolation> concerned) {
    checks.add(new Check("inputs", "handled", inputs.size() + " not handled"));
    breakOn(inputs.stream().filter(concerned).toList());
  }

  /** Remembers that the scenario is about the answer, as the answer to its When step. */
  public void isAbout(Exchange exchange) {
    about = exchange.request().payload().orElse("");
    answers.add(exchange);
  }

  /**
   * Ends the scenario when the answer is a server error that the ledger does not explain.
   *
   * @throws ContractViolationError with the error
   */
  public void refuseServerError(Exchange answer) {
    breakOn(
        differences.stream()
            .filter(d -> d.shown() == answer && d.schemaFinding().kind() == Kind.STATUS)
            .toList());
  }

  /**
   * Ends a scenario whose rule was kept, when an answer to its When step differs from the contract.
   *
   * @throws ContractViolationError with the differences
   */
  public void settle() {
    breakOn(
        differences.stream()
            .filter(d -> answers.stream().anyMatch(answer -> answer == d.shown()))
            .toList());
    breakOn(inputs);
  }

  /** Whether the scenario is broken, or will be when it is settled. */
  public boolean isBroken() {
    return !broken.isEmpty()
        || !inputs.isEmpty()
        || differences.stream().anyMatch(d -> answers.stream().anyMatch(a -> a == d.shown()));
  }

  /**
   * Compares what was seen with a rule. The rule's description is what was expected, and its
   * description of a mismatch is what was seen, also where the rule was kept.
   *
   * @param subject what the rule speaks of, such as {@code /visible}
   * @return whether the rule was kept; false for a deviation that the ledger knows
   * @throws ContractViolationError when it was not and the ledger does not explain it
   */
  public <T> boolean expect(
      String subject, T seen, Matcher<? super T> rule, @Nullable Exchange shown) {
    String expected = StringDescription.asString(rule);
    String saw = Mismatch.of(seen, rule);
    checks.add(new Check(subject, expected, saw));
    if (rule.matches(seen)) {
      return true;
    }
    String operation = shown == null ? "" : operation(shown.request());
    Violation violation =
        shown != null && shown.status() >= REFUSAL && isOfBody(subject) && saw.equals("missing")
            ? refused(shown, subject, operation)
            : new RuleViolation(subject, expected, saw, operation, "", about, shown);
    if (!isKnown(violation)) {
      breakOn(List.of(violation));
    }
    return false;
  }

  private static boolean isOfBody(String subject) {
    return subject.startsWith("/") && !subject.startsWith("/errors");
  }

  /** A refusal has none of the fields of a success: its status is what is wrong, and not they. */
  private Violation refused(Exchange shown, String subject, String operation) {
    return new RuleViolation(
        "status",
        "a success with " + subject,
        StatusName.withNumber(shown.status()),
        operation,
        "",
        about,
        shown);
  }

  /**
   * Breaks when a document says otherwise than it must; the ledger may explain each difference.
   *
   * @throws ContractViolationError with what it does not explain
   */
  public void expectNone(List<SchemaFinding> lost, Exchange shown) {
    checks.add(new Check("the document", "what it must hold", lost.size() + " differences"));
    breakOn(
        lost.stream()
            .map(d -> (Violation) RuleViolation.ofDocument(d, shown))
            .filter(violation -> !isKnown(violation))
            .toList());
  }

  /** Breaks when records did not keep a rule, unless the ledger explains each. */
  public void expectKept(String rule, int checked, List<RuleViolation> broken) {
    checks.add(new Check(rule, "every time", broken.size() + " of " + checked + " not"));
    breakOn(broken.stream().filter(violation -> !isKnown(violation)).toList());
  }

  /** Looks up in the ledger why something that the scenario needs could not be had. */
  public void failedFixture(List<Violation> violations) {
    violations.forEach(this::isKnown);
  }

  /** Notes something seen that is not judged. */
  public void observe(String subject, String value) {
    checks.add(new Check(subject, "noted", value));
    observations.add(new Observation(subject, value));
  }

  /** Remembers what the installation has otherwise, on which what follows may depend. */
  public void doubt(String difference) {
    doubts.add(difference);
  }

  /** What the scenario may depend on without anybody being able to say how. */
  public List<String> doubts() {
    return List.copyOf(doubts);
  }

  /** Whether the ledger knows of a deviation that this exchange shows. */
  public boolean hasKnown(Exchange exchange) {
    return knownOccurrences.stream()
        .anyMatch(s -> s.violation().exchange().filter(e -> e == exchange).isPresent());
  }

  /** The contract's name of the operation that a request calls; method and path if none. */
  public String operation(Request request) {
    Optional<Operation> found = contract.contract().find(request.method(), request.path());
    return found.map(Operation::name).orElse(request.method() + " " + request.path());
  }

  /** What it saw so far. */
  public Evidence evidence() {
    List<Violation> met =
        Stream.<Violation>concat(differences.stream(), inputs.stream())
            .filter(d -> !broken.contains(d))
            .toList();
    return new Evidence(
        List.copyOf(broken), met, knownOccurrences, expired, observations, checks, exchanges);
  }

  private boolean isKnown(Violation violation) {
    Optional<Deviation> entry = known.explain(scenario, violation);
    entry.ifPresentOrElse(
        e -> knownOccurrences.add(new KnownOccurrence(e, violation)),
        () ->
            known
                .expired(scenario, violation)
                .ifPresent(e -> expired.add(new KnownOccurrence(e, violation))));
    return entry.isPresent();
  }

  private void breakOn(List<? extends Violation> violations) {
    if (!violations.isEmpty()) {
      List<Violation> causes =
          violations.stream().flatMap(v -> RuleViolation.causes(v, differences).stream()).toList();
      broken.addAll(causes);
      throw ContractViolationError.of(causes, hidesValues);
    }
  }
}
