package io.kimaicontract.verdict;

import io.kimaicontract.contract.Finding;
import io.kimaicontract.http.Exchange;
import java.util.List;
import java.util.Optional;

/**
 * An answer that differs from the contract.
 *
 * @param operation the operation's name
 * @param finding where and how it differs
 * @param shown the exchange that shows it
 */
public record SchemaViolation(String operation, Finding finding, Exchange shown)
    implements Violation {

  @Override
  public String title() {
    return operation + " " + where() + " is " + finding.seen() + ", not " + finding.expected();
  }

  @Override
  public List<Line> explain() {
    return List.of(
        new Line("expected", where() + "   " + finding.expected()),
        new Line("but", where() + "   was " + finding.seen()),
        new Line("contract", finding.schema()));
  }

  @Override
  public Cause cause() {
    return new Cause(operation, finding.kind().name(), finding.schema(), finding.seen());
  }

  @Override
  public Optional<Exchange> exchange() {
    return Optional.of(shown);
  }

  private String where() {
    return finding.instance().isEmpty() ? "the answer" : finding.instance();
  }
}
