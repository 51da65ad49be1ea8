package io.kimaicontract.run;

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

  void parsed(TestSourceParsed source) {
    sources.put(source.getUri(), source.getNodes());
  }

  ScenarioRef of(TestCase test) {
    List<Node> path = path(test);
    return new ScenarioRef(
        ScenarioId.of(test.getName()),
        ScenarioId.nameOf(test.getName()),
        heading(path, Node.Feature.class),
        heading(path, Node.Rule.class),
        file(test.getUri()),
        test.getLocation().getLine());
  }

  static String file(URI uri) {
    String text = uri.toString();
    int at = text.lastIndexOf("features/");
    return at < 0 ? text : text.substring(at);
  }

  private List<Node> path(TestCase test) {
    return sources.getOrDefault(test.getUri(), List.of()).stream()
        .map(n -> n.findPathTo(other -> other.getLocation().equals(test.getLocation())))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(List.of());
  }

  private static String heading(List<Node> path, Class<? extends Node> type) {
    return path.stream().filter(type::isInstance).findFirst().flatMap(Node::getName).orElse("");
  }
}
