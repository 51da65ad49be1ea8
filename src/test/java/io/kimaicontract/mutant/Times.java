package io.kimaicontract.mutant;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** Begin and end of a timesheet that is sent. */
final class Times {
  private Times() {}

  /** The begin of a body, where it is such a text, written otherwise. */
  static Consumer<ObjectNode> begin(UnaryOperator<String> written, String such) {
    return body -> {
      String text = body.path("begin").asString("");
      if (body.path("begin").isString() && text.matches(such)) {
        body.put("begin", written.apply(text));
      }
    };
  }

  static Consumer<ObjectNode> end(UnaryOperator<String> written) {
    return body -> {
      if (body.path("end").isString()) {
        body.put("end", written.apply(body.path("end").asString("")));
      }
    };
  }

  /** Leaves the end out that would come before such a begin. */
  static Consumer<ObjectNode> alone(String begin) {
    return body -> {
      if (body.path("begin").asString("").matches(begin)
          && body.path("end").asString("").startsWith("2024-01-15")) {
        body.remove("end");
      }
    };
  }
}
