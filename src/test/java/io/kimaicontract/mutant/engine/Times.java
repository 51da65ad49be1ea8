package io.kimaicontract.mutant.engine;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** Local times: begin and end of a timesheet that is sent, and times moved. */
public final class Times {
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

  private Times() {}

  /** The begin of a body, where it is such a text, written otherwise. */
  public static Consumer<ObjectNode> begin(UnaryOperator<String> written, String such) {
    return body -> {
      String text = body.path("begin").asString("");
      if (body.path("begin").isString() && text.matches(such)) {
        body.put("begin", written.apply(text));
      }
    };
  }

  public static Consumer<ObjectNode> end(UnaryOperator<String> written) {
    return body -> {
      if (body.path("end").isString()) {
        body.put("end", written.apply(body.path("end").asString("")));
      }
    };
  }

  /** A local time so many seconds later, or earlier. */
  public static String later(String text, long seconds) {
    return SECONDS.format(LocalDateTime.parse(text).plusSeconds(seconds));
  }

  /** Leaves the end out that would come before such a begin. */
  public static Consumer<ObjectNode> alone(String begin) {
    return body -> {
      if (body.path("begin").asString("").matches(begin)
          && body.path("end").asString("").startsWith("2024-01-15")) {
        body.remove("end");
      }
    };
  }
}
