package io.kimaicontract.reference.routing;

import io.kimaicontract.reference.http.Answer;

/** The action of one operation. */
@FunctionalInterface
public interface Action {
  Answer on(Request request);
}
