package io.kimaicontract.reference.http;

/** Answers calls. */
@FunctionalInterface
public interface Handler {
  Answer handle(Call call);
}
