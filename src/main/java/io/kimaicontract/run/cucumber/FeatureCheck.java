package io.kimaicontract.run.cucumber;

import io.cucumber.core.backend.ObjectFactory;
import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.FeatureParserException;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.gherkin.Step;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.runtime.FeaturePathFeatureSupplier;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.Node;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestStepFinished;
import io.kimaicontract.http.StatusName;
import io.kimaicontract.steps.tag.ScenarioId;
import io.kimaicontract.steps.tag.Tag;
import io.kimaicontract.target.Suggestion;
import io.kimaicontract.target.UsageException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds mistakes in features before a run sends anything. */
public final class FeatureCheck {
  private static final Pattern STATUS = Pattern.compile("answers? is(?: not)? (\\d{3})\\b *(.*)$");

  private final RuntimeOptions options;
  private final List<Feature> features;
  private final Set<String> problems = new TreeSet<>();

  private FeatureCheck(List<Path> directories) {
    Selection selection = Selection.of(directories, Optional.empty(), Optional.empty(), List.of());
    this.options = selection.options().setDryRun(true).build();
    this.features =
        new FeaturePathFeatureSupplier(
                FeatureCheck.class::getClassLoader, options, new FeatureParser(UUID::randomUUID))
            .get();
  }

  /**
   * Checks the features below the directories, beside those of the jar.
   *
   * @throws UsageException naming each mistake with its file and line
   */
  public static void check(List<Path> directories) {
    FeatureCheck check;
    try {
      check = new FeatureCheck(directories);
    } catch (FeatureParserException broken) {
      throw new UsageException("--features: " + String.valueOf(broken.getMessage()).strip());
    }
    check.ids();
    List<Feature> own = check.features.stream().filter(f -> isOwn(f.getUri())).toList();
    if (own.isEmpty()) {
      String where = directories.stream().map(Path::toString).collect(Collectors.joining(", "));
      throw new UsageException("--features: there is no .feature file below " + where);
    }
    own.stream().flatMap(f -> f.getPickles().stream()).forEach(check::pickle);
    check.undefined(own);
    if (!check.problems.isEmpty()) {
      throw new UsageException("features cannot be run:\n  " + String.join("\n  ", check.problems));
    }
  }

  private static boolean isOwn(URI uri) {
    return "file".equals(uri.getScheme());
  }

  private void ids() {
    Map<String, String> places = new HashMap<>();
    List<Feature> jarFirst = new ArrayList<>(features);
    jarFirst.sort(java.util.Comparator.comparing(f -> isOwn(f.getUri())));
    for (Feature feature : jarFirst) {
      for (Node scenario : scenarios(feature)) {
        String id = ScenarioId.of(scenario.getName().orElse(""));
        String here = place(feature.getUri(), scenario.getLocation().getLine());
        String other = id.isEmpty() ? null : places.putIfAbsent(id, here);
        if (other != null && isOwn(feature.getUri())) {
          problems.add(here + ": the id " + id + " is that of " + other + "; give another one");
        }
      }
    }
  }

  private static List<Node> scenarios(Node.Container<?> of) {
    List<Node> found = new ArrayList<>();
    for (Node node : of.elements()) {
      if (node instanceof Node.Scenario || node instanceof Node.ScenarioOutline) {
        found.add(node);
      } else if (node instanceof Node.Container<?> container) {
        found.addAll(scenarios(container));
      }
    }
    return found;
  }

  private void pickle(Pickle scenario) {
    String here = place(scenario.getUri(), scenario.getLocation().getLine());
    for (String tag : scenario.getTags()) {
      try {
        Tag.of(tag);
      } catch (IllegalArgumentException unknown) {
        problems.add(here + ": " + unknown.getMessage());
      }
    }
    scenario.getSteps().forEach(step -> status(scenario.getUri(), step));
  }

  private void status(URI uri, Step step) {
    Matcher m = STATUS.matcher(step.getText());
    if (m.find()) {
      String right = StatusName.withNumber(Integer.parseInt(m.group(1)));
      if (!right.equals((m.group(1) + " " + m.group(2)).strip())) {
        problems.add(
            "%s: '%s' names the status wrongly; did you mean '%s'?"
                .formatted(place(uri, step.getLine()), step.getText(), right));
      }
    }
  }

  /** Matches every step with the glue, without running any. */
  private void undefined(List<Feature> own) {
    Set<String> sentences = new HashSet<>();
    features.stream()
        .filter(f -> !isOwn(f.getUri()))
        .flatMap(f -> f.getPickles().stream())
        .flatMap(p -> p.getSteps().stream())
        .forEach(s -> sentences.add(s.getText()));
    ConcurrentEventListener listener =
        bus ->
            bus.registerHandlerFor(
                TestStepFinished.class, finished -> unmatched(finished, sentences));
    new ScenarioEngine(options, NoObjects::new, (what, action) -> action.run())
        .run(
            own,
            own.stream().flatMap(f -> f.getPickles().stream()).toList(),
            List.of(listener),
            (scenario, error) ->
                problems.add(
                    place(scenario.getUri(), scenario.getLocation().getLine()) + ": " + error),
            place -> false,
            () -> {});
  }

  private void unmatched(TestStepFinished finished, Set<String> sentences) {
    if (finished.getTestStep() instanceof PickleStepTestStep step) {
      Status status = finished.getResult().getStatus();
      String text = step.getStep().getText();
      String at = place(step.getUri(), step.getStep().getLine());
      if (status == Status.UNDEFINED) {
        problems.add(
            "%s: no step reads '%s'; did you mean '%s'?"
                .formatted(at, text, Suggestion.nearest(text, sentences)));
      } else if (status == Status.AMBIGUOUS) {
        problems.add(at + ": more than one step reads '" + text + "'");
      }
    }
  }

  private static String place(URI uri, int line) {
    String file = isOwn(uri) ? Path.of(uri).toString() : ScenarioLocator.file(uri);
    return file + ":" + line;
  }

  /** Makes no objects: none is asked to do anything. */
  private static final class NoObjects implements ObjectFactory {
    @Override
    public boolean addClass(Class<?> glue) {
      return true;
    }

    @Override
    public void start() {
      // Nothing begins.
    }

    @Override
    public void stop() {
      // Nothing ends.
    }

    @Override
    public <T> T getInstance(Class<T> type) {
      throw new IllegalStateException("no step is run");
    }
  }
}
