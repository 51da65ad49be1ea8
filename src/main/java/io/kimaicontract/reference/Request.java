package io.kimaicontract.reference;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A call that has found its route: with the path's parts, the caller and the browser's session. */
record Request(
    Call call, Map<String, String> parts, @Nullable Row caller, @Nullable Session session) {

  Row user() {
    return Objects.requireNonNull(caller, "The route is open to everybody");
  }

  Session browser() {
    return Objects.requireNonNull(session, "The route needs no session");
  }

  String part(String name) {
    return Objects.requireNonNull(parts.get(name), name);
  }

  int id(String name) {
    String digits = part(name);
    return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  int id() {
    return id("id");
  }

  Query query() {
    return call.query();
  }

  Fields body() {
    return BodyDecoder.decode(call);
  }
}
