package io.kimaicontract.reference.http;

/**
 * A filter around the reference: it may change the call, the answer or the stored state, or answer
 * by itself.
 */
@FunctionalInterface
public interface Interceptor {

  /** Answers the call, usually by passing it on to {@code next}. */
  Answer handle(Call call, Handler next);

  /** Passes every call on as it is. */
  static Interceptor none() {
    return (call, next) -> next.handle(call);
  }
}
