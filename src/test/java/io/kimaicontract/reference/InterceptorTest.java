package io.kimaicontract.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Interceptor;
import io.kimaicontract.reference.store.RecordType;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A filter may change calls, answers and the state. */
class InterceptorTest {

  @Test
  void changesAnAnswer() {
    Interceptor loud =
        (call, next) -> {
          Answer answer = next.handle(call);
          return call.path().equals("/api/ping")
              ? answer.withJson(((ObjectNode) answer.json()).put("message", "PONG"))
              : answer;
        };
    try (ReferenceKimai kimai =
        ReferenceKimai.start(ReferenceOptions.documented().withTampering(loud))) {
      assertEquals("{\"message\":\"PONG\"}", Client.of(kimai, "john").get("/api/ping").body());
    }
  }

  @Test
  void seesWhoCallsAndMayAnswerByItself() {
    AtomicReference<@Nullable String> caller = new AtomicReference<>();
    Interceptor closed =
        (call, next) -> {
          caller.set(call.user());
          return Answer.empty(503);
        };
    try (ReferenceKimai kimai =
        ReferenceKimai.start(ReferenceOptions.documented().withTampering(closed))) {
      assertEquals(503, Client.of(kimai, "john").get("/api/ping").status());
      assertEquals("john", caller.get());
    }
  }

  @Test
  void sendsACallTwice() {
    Interceptor twice =
        (call, next) -> {
          if (call.method().equals("POST")) {
            next.handle(call.withBody(call.body().replace("alpha", "beta")));
          }
          return next.handle(call);
        };
    try (ReferenceKimai kimai =
        ReferenceKimai.start(ReferenceOptions.documented().withTampering(twice))) {
      Client.of(kimai, "john").post("/api/tags", "{'name':'alpha'}");
      assertEquals(2, kimai.state().of(RecordType.TAG).size());
    }
  }
}
