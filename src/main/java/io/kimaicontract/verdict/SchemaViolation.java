package io.kimaicontract.verdict;

import io.kimaicontract.contract.SchemaFinding;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.redaction.HiddenValues;
import io.kimaicontract.verdict.result.Cause;
import io.kimaicontract.verdict.result.Contrast;
import io.kimaicontract.verdict.result.Line;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An answer that differs from the contract.
 *
 * @param operation the operation's name
 * @param schemaFinding where and how it differs
 * @param shown the exchange that shows it
 */
public record SchemaViolation(String operation, SchemaFinding schemaFinding, Exchange shown)
    implements Violation {

  @Override
  public String title() {
    return operation
        + " "
        + where()
        + " is "
        + Contrast.of(schemaFinding.seen(), schemaFinding.expected());
  }

  @Override
  public List<Line> explain() {
    return List.of(
        new Line("expected", where() + "   " + schemaFinding.expected()),
        new Line("but", where() + "   was " + schemaFinding.seen()),
        new Line("contract", schemaFinding.schema()));
  }

  @Override
  public Cause cause() {
    return new Cause(
        operation, schemaFinding.kind().name(), schemaFinding.schema(), schemaFinding.seen());
  }

  @Override
  public Optional<Exchange> exchange() {
    return Optional.of(shown);
  }

  @Override
  public Violation withoutValues(UnaryOperator<Exchange> hidden) {
    SchemaFinding f = schemaFinding;
    return new SchemaViolation(
        operation,
        new SchemaFinding(
            f.kind(), f.instance(), f.schema(), f.expected(), HiddenValues.in(f.seen())),
        hidden.apply(shown));
  }

  private String where() {
    return schemaFinding.instance().isEmpty() ? "the answer" : schemaFinding.instance();
  }
}
