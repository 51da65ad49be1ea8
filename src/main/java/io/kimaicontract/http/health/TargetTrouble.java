package io.kimaicontract.http.health;

import io.kimaicontract.http.TargetUnreachable;

/** The target was in trouble, so that nothing can be said about the contract. */
public final class TargetTrouble extends TargetUnreachable {
  private static final long serialVersionUID = 1L;

  /** Trouble in one sentence. */
  public TargetTrouble(String sentence) {
    super(sentence);
  }
}
