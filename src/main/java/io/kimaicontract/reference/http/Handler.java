package io.kimaicontract.reference.http;

/** What answers a call. */
@FunctionalInterface
public interface Handler {
  /** Answers the call. */
  Answer handle(Call call);
}
