package io.kimaicontract.release;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.http.Json;
import io.kimaicontract.report.Samples;
import io.kimaicontract.report.json.RunJson;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.SeenAnswers;
import io.kimaicontract.verdict.result.SeenAnswers.Property;
import io.kimaicontract.verdict.result.SeenAnswers.Schema;
import io.kimaicontract.verdict.result.SeenAnswers.Unset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What only runs show, one kind of change at a time. */
class RunChangesTest {
  private static final String JOHN = "John (user)";
  private static final String ANNA = "Anna (administrator)";

  private final Run run = Samples.run().run();

  @TempDir Path directory;

  @Test
  void aRunAndItselfDifferInNothing() {
    SeenAnswers answers = answers(Map.of(JOHN, 2), Map.of(), Map.of("text", 2));

    assertThat(ScenarioChanges.of(run, run), empty());
    assertThat(ValueChanges.of(run, run), empty());
    assertThat(ReaderChanges.of(answers, answers, ScenarioIndex.none()), empty());
    assertThat(FormChanges.of(answers, answers, ScenarioIndex.none()), empty());
    assertThat(DefaultChanges.of(answers, answers, ScenarioIndex.none()), empty());
  }

  @Test
  void aScenarioThatBreaksIsBreaking() throws IOException {
    Run conformant = with(first -> first.put("outcome", "CONFORMANT"));
    Run broken = with(first -> first.put("outcome", "BROKEN"));

    assertThat(
        titles(ScenarioChanges.of(conformant, broken)),
        contains("BREAKING broken now, conformant before: " + name(broken)));
    assertThat(
        titles(ScenarioChanges.of(broken, conformant)),
        contains("ADDITIVE conformant now, broken before: " + name(broken)));
  }

  @Test
  void aNotedDefaultThatChanges() throws IOException {
    Run before = observing("POST /api/customers /visible", "false");
    Run after = observing("POST /api/customers /visible", "true");

    assertThat(
        titles(ValueChanges.of(before, after)),
        contains("BREAKING true now, false before: POST /api/customers /visible"));
    assertThat(
        titles(
            ValueChanges.of(
                observing("GET /api/config/timesheet /trackingMode", "1"),
                observing("GET /api/config/timesheet /trackingMode", "2"))),
        contains("COSMETIC 2 now, 1 before: GET /api/config/timesheet /trackingMode"));
  }

  @Test
  void aPropertyThatVanishesForSomebody() {
    SeenAnswers before = answers(Map.of(JOHN, 2, ANNA, 3), Map.of(), Map.of("integer", 5));
    SeenAnswers after = answers(Map.of(ANNA, 3), Map.of(JOHN, 4), Map.of("integer", 3));

    assertThat(
        titles(ReaderChanges.of(before, after, ScenarioIndex.none())),
        contains("BREAKING missing for John (user) now, seen before: TimesheetEntity.rate"));
    assertThat(
        titles(ReaderChanges.of(after, before, ScenarioIndex.none())),
        contains("ADDITIVE seen by John (user) now, missing before: TimesheetEntity.rate"));
    assertThat(
        titles(
            ReaderChanges.of(
                before,
                answers(Map.of(JOHN, 1, ANNA, 3), Map.of(JOHN, 1), Map.of("integer", 4)),
                ScenarioIndex.none())),
        contains(
            "BREAKING sometimes missing for John (user) now, always seen before:"
                + " TimesheetEntity.rate"));
  }

  @Test
  void nothingIsSaidOfSomebodyWhoGotNothing() {
    SeenAnswers before = answers(Map.of(JOHN, 2), Map.of(), Map.of("integer", 2));
    SeenAnswers after = answers(Map.of(ANNA, 2), Map.of(), Map.of("integer", 2));

    assertThat(ReaderChanges.of(before, after, ScenarioIndex.none()), empty());
  }

  @Test
  void aFormThatIsNew() {
    SeenAnswers without = answers(Map.of(JOHN, 2), Map.of(), Map.of("date-time +hhmm", 2));
    SeenAnswers colon = answers(Map.of(JOHN, 2), Map.of(), Map.of("date-time +hh:mm", 2));
    SeenAnswers unknown = answers(Map.of(JOHN, 2), Map.of(), Map.of("null", 2));

    assertThat(
        titles(FormChanges.of(without, colon, ScenarioIndex.none())),
        contains(
            "BREAKING written as date-time +hh:mm now, as date-time +hhmm before:"
                + " TimesheetEntity.rate"));
    assertThat(FormChanges.of(unknown, colon, ScenarioIndex.none()), empty());
  }

  @Test
  void aBooleanThatIsLeftOut() {
    SeenAnswers before = unset(Map.of("false", 3));
    SeenAnswers after = unset(Map.of("true", 3));

    assertThat(
        titles(DefaultChanges.of(before, after, ScenarioIndex.none())),
        contains("BREAKING true when left out now, false before: visible of POST /api/customers"));
    assertThat(
        DefaultChanges.of(unset(Map.of("true", 1, "false", 1)), after, ScenarioIndex.none()),
        empty());
  }

  @Test
  void scenariosOfOneRunOnlyAreNoted() throws IOException {
    Run shorter = with(first -> first.put("outcome", "CONFORMANT"), true);

    assertThat(
        RunNotes.of(run, shorter),
        hasItem(
            "Scenarios of one run only, which are not compared: 1 of the older, 0 of the newer."));
  }

  @Test
  void propertiesOfSeveralSchemasAreToldOnce() {
    assertThat(
        Subjects.of(List.of("A.x", "A.y", "B.x", "C.x", "C.y", "GET /a")),
        is("GET /a; x, y of A, C; x of B"));
  }

  private static List<String> titles(List<Change> changes) {
    return changes.stream().map(c -> c.impact() + " " + c.title()).toList();
  }

  private static String name(Run run) {
    return ScenarioKey.of(run).keySet().iterator().next().title();
  }

  private static SeenAnswers answers(
      Map<String, Integer> seen, Map<String, Integer> missing, Map<String, Integer> forms) {
    Property property = new Property("rate", seen, missing, forms);
    Schema schema =
        new Schema("TimesheetEntity", List.of("GET /api/timesheets/{id}"), List.of(property));
    return new SeenAnswers(SeenAnswers.FORMAT, "1a2b3c", List.of(schema), List.of());
  }

  private static SeenAnswers unset(Map<String, Integer> values) {
    return new SeenAnswers(
        SeenAnswers.FORMAT,
        "1a2b3c",
        List.of(),
        List.of(new Unset("POST /api/customers", "visible", values)));
  }

  private Run observing(String subject, String value) throws IOException {
    return with(
        first -> {
          first.put("outcome", "CONFORMANT");
          first.putArray("observations").addObject().put("subject", subject).put("value", value);
        });
  }

  private Run with(Consumer<ObjectNode> change) throws IOException {
    return with(change, false);
  }

  private Run with(Consumer<ObjectNode> change, boolean withoutLast) throws IOException {
    ObjectNode json = (ObjectNode) Json.read(RunJson.write(run));
    ArrayNode scenarios = (ArrayNode) json.get("scenarios");
    change.accept((ObjectNode) scenarios.get(0));
    if (withoutLast) {
      scenarios.remove(scenarios.size() - 1);
    }
    Files.writeString(directory.resolve("run.json"), json.toString());
    return RunJson.read(directory);
  }
}
