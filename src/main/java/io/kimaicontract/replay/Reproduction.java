package io.kimaicontract.replay;

import io.kimaicontract.http.CurlLine;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.redaction.Masking;
import io.kimaicontract.replay.Recipe.Step;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Writes how to send a call again, as lines for a shell with curl and jq: the preparing calls, and
 * then the call, which is the last line. Comments say what to have first.
 *
 * @param base the root of the target
 * @param creations what the run made, and how
 * @param marks what differs from run to run
 * @param masking masks secrets
 * @param told how often something was told in full
 */
public record Reproduction(
    URI base, Creations creations, Marks marks, Masking masking, Map<Object, Integer> told) {
  private static final int OFTEN = 3;

  /** A masked password in a body, in JSON or as a field of a form. */
  private static final Pattern PASSWORD =
      Pattern.compile("(\"plainPassword\"\\s*:\\s*\"|\\bplainPassword=)\\*\\*\\*");

  private static final String RANDOM = "od -An -N3 -tx1 /dev/urandom | tr -d ' \\n'";

  /** For a call of which nothing else is known. */
  public static Reproduction alone(URI base, Masking masking) {
    return new Reproduction(base, new Creations(), Marks.NONE, masking);
  }

  /** For the calls of a run. */
  public Reproduction(URI base, Creations creations, Marks marks, Masking masking) {
    this(base, creations, marks, masking, new ConcurrentHashMap<>());
  }

  /** Whether it was told in full less than three times; this counts as one. */
  public boolean isRare(Object cause) {
    return told.merge(cause, 1, Integer::sum) <= OFTEN;
  }

  /** The call alone, in one line. */
  public String alone(Exchange call) {
    return masking.text(CurlLine.of(base, masking.request(call.request())));
  }

  /**
   * The lines.
   *
   * @param scenario what the scenario sent, in order; the call may be among it
   * @param first what a person has to prepare, which no request does; empty if nothing
   */
  public String of(List<Exchange> scenario, Exchange call, String first) {
    int at = scenario.indexOf(call);
    List<Exchange> before = at < 0 ? List.of() : scenario.subList(0, at);
    Recipe recipe = Recipe.of(before, call, creations, marks, masking::request);
    List<String> lines = new ArrayList<>();
    for (Step step : recipe.steps()) {
      lines.add(
          step.variable().isEmpty()
              ? CurlLine.of(base, step.request(), "curl -s -o /dev/null")
              : step.variable()
                  + "=$("
                  + CurlLine.of(base, step.request(), "curl -s")
                  + " | jq .id)");
    }
    lines.add(CurlLine.of(base, recipe.call()));
    lines.replaceAll(this::withPassword);
    List<String> whole = new ArrayList<>(needed(recipe, first));
    recipe
        .accounts()
        .forEach(
            (name, request) ->
                whole.add(
                    masking.text(
                        name + "=$(" + CurlLine.of(base, request, "curl -s") + " | jq .id)")));
    whole.addAll(variables(String.join("\n", lines)));
    whole.addAll(lines);
    return String.join("\n", whole);
  }

  /** Masks the line, and puts a variable where a new user's password was. */
  private String withPassword(String line) {
    return PASSWORD.matcher(masking.text(line)).replaceAll("$1'\"\\$" + Marks.NEW_PASSWORD + "\"'");
  }

  private static List<String> needed(Recipe recipe, String first) {
    List<Request> requests = new ArrayList<>(recipe.accounts().values());
    recipe.steps().forEach(s -> requests.add(s.request()));
    requests.add(recipe.call());
    Map<String, String> tokens = new LinkedHashMap<>();
    requests.stream()
        .filter(r -> r.caller().bearer().isPresent())
        .forEach(r -> tokens.put(CurlLine.tokenVariable(r.caller()), r.caller().name()));
    List<String> lines = new ArrayList<>();
    if (recipe.steps().isEmpty()
        && recipe.accounts().isEmpty()
        && first.isEmpty()
        && recipe.unknown().isEmpty()) {
      return lines;
    }
    tokens.forEach((name, person) -> lines.add("# " + name + " is an API token of " + person));
    if (!first.isEmpty()) {
      lines.add("# first: " + first);
    }
    recipe
        .unknown()
        .forEach(
            thing ->
                lines.add(
                    "# first: %s in %s was not made by a request of the run; put one that is there"
                        .formatted(thing.id(), thing.kind())));
    return lines;
  }

  private static List<String> variables(String lines) {
    List<String> variables = new ArrayList<>();
    if (lines.contains("$" + Marks.RUN + "\"")) {
      variables.add(Marks.RUN + "=$(" + RANDOM + ")");
    }
    if (lines.contains("$" + Marks.PLACE + "\"")) {
      variables.add(Marks.PLACE + "=$((0x$(" + RANDOM + ") % 900 + 100))");
    }
    if (lines.contains("$" + Marks.NEW_PASSWORD + "\"")) {
      variables.add(Marks.NEW_PASSWORD + "=Kc-$(" + RANDOM + ")-$(" + RANDOM + ")");
    }
    return variables;
  }
}
