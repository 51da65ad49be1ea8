package io.kimaicontract.reference;

/** What one operation does. */
@FunctionalInterface
interface Action {
  Answer on(Request request);
}
