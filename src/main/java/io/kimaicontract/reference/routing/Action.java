package io.kimaicontract.reference.routing;

import io.kimaicontract.reference.http.Answer;

/** What one operation does. */
@FunctionalInterface
public interface Action {
  Answer on(Request request);
}
