package io.kimaicontract.contract;

/** A document that cannot serve as a contract; the message says why in one sentence. */
public final class UnreadableContract extends RuntimeException {
  public UnreadableContract(String message) {
    super(message);
  }
}
