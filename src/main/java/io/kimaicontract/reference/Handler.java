package io.kimaicontract.reference;

/** What answers a call. */
@FunctionalInterface
public interface Handler {
  /** Answers the call. */
  Answer handle(Call call);
}
