package io.kimaicontract.reference.routing;

import io.kimaicontract.reference.http.BodyDecoder;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Fields;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.security.Session;
import io.kimaicontract.reference.store.Row;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A routed call, with the parts of its path, the caller and the browser's session. */
public record Request(
    Call call, Map<String, String> parts, @Nullable Row caller, @Nullable Session session) {

  public Row user() {
    return Objects.requireNonNull(caller, "The route is open to everybody");
  }

  public Session browser() {
    return Objects.requireNonNull(session, "The route needs no session");
  }

  public String part(String name) {
    return Objects.requireNonNull(parts.get(name), name);
  }

  public int id(String name) {
    String digits = part(name);
    return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  public int id() {
    return id("id");
  }

  public Query query() {
    return call.query();
  }

  public Fields body() {
    return BodyDecoder.decode(call);
  }
}
