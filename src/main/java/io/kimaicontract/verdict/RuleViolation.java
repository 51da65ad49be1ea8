package io.kimaicontract.verdict;

import io.kimaicontract.contract.SchemaFinding;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.redaction.HiddenValues;
import io.kimaicontract.verdict.result.Cause;
import io.kimaicontract.verdict.result.Contrast;
import io.kimaicontract.verdict.result.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A documented rule that the target did not keep.
 *
 * @param subject what the rule speaks of: a JSON pointer of the answer, or words such as {@code
 *     status}
 * @param expected what the rule says
 * @param seen what was seen instead
 * @param operation the operation's name; empty when the rule is not of one operation
 * @param contract pointer of the schema that the subject has in the contract; empty when none
 * @param sent the body that the scenario is about; empty when none
 * @param shown the exchange that shows it, or null
 */
public record RuleViolation(
    String subject,
    String expected,
    String seen,
    String operation,
    String contract,
    String sent,
    @Nullable Exchange shown)
    implements Violation {
  private static final String ACCOUNT = "an account for the suite";
  private static final Pattern NAMES = Pattern.compile("kc-[0-9a-f]{6}-[a-z0-9-]+");

  /** The kind of every broken rule, beside those of {@link SchemaFinding.Kind}. */
  static final String KIND = "RULE";

  private static final int LONGEST = 400;

  private static final String CONFIGURED = " of the configuration";

  /** What a document says otherwise than it must, at a pointer of the document. */
  static RuleViolation ofDocument(SchemaFinding schemaFinding, Exchange shown) {
    return new RuleViolation(
        schemaFinding.schema(),
        schemaFinding.expected(),
        schemaFinding.seen(),
        "",
        schemaFinding.schema(),
        "",
        shown);
  }

  /** Whether the rule fails only because the answer that shows it differs from the contract so. */
  @SuppressWarnings("ReferenceEquality") // an exchange is itself and no other
  boolean followsFrom(SchemaViolation difference) {
    if (shown == null || difference.shown() != shown) {
      return false;
    }
    String place = ofItem(difference.schemaFinding().instance());
    return switch (difference.schemaFinding().kind()) {
      case STATUS -> subject.equals("status") || isPointer();
      case BODY, HEADER -> isPointer() && place.isEmpty();
      default -> isPointer() && (within(ofItem(subject), place) || within(place, ofItem(subject)));
    };
  }

  /** What is to blame: where the rule fails for a difference from the contract, this difference. */
  static List<Violation> causes(Violation violation, Collection<SchemaViolation> differences) {
    List<Violation> causes =
        violation instanceof RuleViolation rule
            ? differences.stream().filter(rule::followsFrom).map(Violation.class::cast).toList()
            : List.of();
    return causes.isEmpty() ? List.of(violation) : causes;
  }

  /** Rules speak of an item of a list as of one record. */
  private static String ofItem(String instance) {
    return instance.replaceFirst("^/\\d+(?=/|$)", "");
  }

  private boolean isPointer() {
    return subject.startsWith("/");
  }

  private static boolean within(String pointer, String outer) {
    return pointer.equals(outer) || pointer.startsWith(outer + "/");
  }

  /** The subject of a rule about what the configuration says. */
  public static String configured(String field) {
    return field + CONFIGURED;
  }

  /** Whether the configuration contradicts the server, which no setting excuses. */
  public boolean isOfConfiguration() {
    return subject.endsWith(CONFIGURED);
  }

  /** The target refused to create an account, which a super administrator may. */
  public static RuleViolation ofAccount(String seen) {
    return new RuleViolation(ACCOUNT, "created by a super administrator", seen, "", "", "", null);
  }

  /** An operation does not answer, although the target is well. */
  public static RuleViolation unanswered(String operation, String seen) {
    return new RuleViolation("the answer", "complete", seen, operation, "", "", null);
  }

  @Override
  public String title() {
    return subject + " is " + Contrast.of(seen, expected) + said();
  }

  @Override
  public List<Line> explain() {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("expected", subject + "   " + expected));
    lines.add(new Line("but", subject + "   was " + seen));
    if (!contract.isEmpty()) {
      lines.add(new Line("contract", contract));
    }
    if (shown != null && shown.status() >= 400 && !shown.response().body().isEmpty()) {
      lines.add(new Line("body", excerpt(shown.response().body())));
    }
    return lines;
  }

  /** The server's own sentence about a refusal, which tells more than the status. */
  private String said() {
    return Optional.ofNullable(shown)
        .flatMap(exchange -> ServerSentence.of(exchange.response()))
        .map(sentence -> "; the server says: " + sentence)
        .orElse("");
  }

  private static String excerpt(String body) {
    String line = body.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  @Override
  public Cause cause() {
    boolean ofAccount = subject.equals(ACCOUNT); // one cause, however many accounts it refuses
    String cause = ofAccount ? NAMES.matcher(seen).replaceAll("kc-…") : seen;
    return new Cause(operation, KIND, subject, cause);
  }

  @Override
  public Violation withoutValues(UnaryOperator<Exchange> hidden) {
    return new RuleViolation(
        subject,
        HiddenValues.in(expected),
        HiddenValues.in(seen),
        operation,
        contract,
        "",
        shown == null ? null : hidden.apply(shown));
  }

  @Override
  public Optional<Exchange> exchange() {
    return Optional.ofNullable(shown);
  }
}
