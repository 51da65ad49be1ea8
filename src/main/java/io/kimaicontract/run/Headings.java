package io.kimaicontract.run;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.plugin.event.Location;
import io.cucumber.plugin.event.Node;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestSourceParsed;
import io.kimaicontract.steps.ScenarioId;
import io.kimaicontract.verdict.ScenarioRef;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers the headings of the features, to tell under which rule a scenario stands. */
final class Headings {
  private final Map<URI, Collection<Node>> sources = new ConcurrentHashMap<>();

  /** The headings of these features. */
  static Headings of(List<Feature> features) {
    Headings headings = new Headings();
    features.forEach(f -> headings.sources.put(f.getUri(), List.of(f)));
    return headings;
  }

  void parsed(TestSourceParsed source) {
    sources.put(source.getUri(), source.getNodes());
  }

  ScenarioRef of(TestCase test) {
    return of(test.getUri(), test.getLocation(), test.getName());
  }

  ScenarioRef of(Pickle scenario) {
    return of(scenario.getUri(), scenario.getLocation(), scenario.getName());
  }

  private ScenarioRef of(URI uri, Location location, String name) {
    List<Node> path = path(uri, location);
    return new ScenarioRef(
        ScenarioId.of(name),
        ScenarioId.nameOf(name),
        heading(path, Node.Feature.class),
        heading(path, Node.Rule.class),
        file(uri),
        location.getLine());
  }

  private static String file(URI uri) {
    String text = uri.toString();
    int at = text.lastIndexOf("features/");
    return at < 0 ? text : text.substring(at);
  }

  private List<Node> path(URI uri, Location location) {
    return sources.getOrDefault(uri, List.of()).stream()
        .map(n -> n.findPathTo(other -> other.getLocation().equals(location)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(List.of());
  }

  private static String heading(List<Node> path, Class<? extends Node> type) {
    return path.stream().filter(type::isInstance).findFirst().flatMap(Node::getName).orElse("");
  }
}
