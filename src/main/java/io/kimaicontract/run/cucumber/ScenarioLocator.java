package io.kimaicontract.run.cucumber;

import io.cucumber.plugin.event.Location;
import io.cucumber.plugin.event.Node;
import io.cucumber.plugin.event.TestCase;
import io.kimaicontract.steps.tag.ScenarioId;
import io.kimaicontract.verdict.result.ScenarioRef;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the headings of the features, to find the rule of a scenario. */
public final class ScenarioLocator {
  private final Map<URI, Collection<Node>> sources = new ConcurrentHashMap<>();

  /** Adds the headings of a feature file. */
  public void add(URI uri, Collection<Node> nodes) {
    sources.put(uri, nodes);
  }

  /** The scenario as reports name it. */
  public ScenarioRef of(TestCase test) {
    return of(test.getUri(), test.getLocation(), test.getName());
  }

  ScenarioRef of(URI uri, Location location, String name) {
    List<Node> path = path(uri, location);
    return new ScenarioRef(
        ScenarioId.of(name),
        ScenarioId.nameOf(name),
        heading(path, Node.Feature.class),
        heading(path, Node.Rule.class),
        file(uri),
        location.getLine());
  }

  static String file(URI uri) {
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
