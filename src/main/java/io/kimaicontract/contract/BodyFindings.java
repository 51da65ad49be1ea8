package io.kimaicontract.contract;

import io.kimaicontract.contract.SchemaFinding.Kind;
import io.kimaicontract.http.Response;
import java.util.Collection;
import java.util.List;

/** Checks a body before it is compared with a schema: its media type, and that it is JSON. */
final class BodyFindings {
  private static final int LONGEST = 60;

  private BodyFindings() {}

  static List<SchemaFinding> contentType(Response answer, String pointer) {
    return contentType(answer, pointer, List.of("application/json"));
  }

  /** Checks the media type, without its parameters, against the declared ones. */
  static List<SchemaFinding> contentType(
      Response answer, String pointer, Collection<String> declared) {
    String type = answer.header("Content-Type").orElse("none");
    if (declared.contains(type.split(";", 2)[0].strip())) {
      return List.of();
    }
    String expected = "Content-Type " + String.join(" or ", declared);
    return List.of(new SchemaFinding(Kind.HEADER, "", pointer, expected, "Content-Type " + type));
  }

  static String describe(Response answer) {
    String body = answer.body();
    if (body.isEmpty()) {
      return "an empty body";
    }
    if (answer.json().isPresent()) {
      return "a JSON body";
    }
    String start = body.strip().replaceAll("\\s+", " ");
    String word = start.startsWith("<") ? "HTML" : "text";
    boolean whole = start.length() <= LONGEST;
    return word + " '" + (whole ? start : start.substring(0, LONGEST) + "…") + "'";
  }
}
