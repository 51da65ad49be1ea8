package io.kimaicontract.http.health;

import io.kimaicontract.http.TargetUnreachable;

/** The target was in trouble, so that nothing can be said about the contract. */
public final class TargetTrouble extends TargetUnreachable {
  private static final long serialVersionUID = 1L;

  private final boolean sent;

  /** Trouble in one sentence. */
  public TargetTrouble(String sentence) {
    this(sentence, true);
  }

  private TargetTrouble(String sentence, boolean sent) {
    super(sentence);
    this.sent = sent;
  }

  /** The same, for which a request was not sent. */
  static TargetTrouble unsent(String sentence) {
    return new TargetTrouble(sentence, false);
  }

  @Override
  public boolean mayHaveArrived() {
    return sent;
  }
}
