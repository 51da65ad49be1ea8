package io.kimaicontract.reference.routing;

import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.release.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the route of a call among those of the release. */
public final class Router {

  /** A route with the parts of the path that matched it. */
  record Match(Route route, Map<String, String> parts) {}

  private final List<Route> routes;

  public Router(List<Route> routes, Version version) {
    this.routes = routes.stream().filter(route -> route.existsIn(version)).toList();
  }

  boolean knows(String method, String path) {
    return candidates(path).stream().anyMatch(match -> match.route().method().equals(method));
  }

  Match find(String method, String path) {
    List<Match> candidates = candidates(path);
    if (candidates.isEmpty()) {
      throw path.startsWith("/api") ? HttpError.of(404) : HttpError.page(404);
    }
    String wanted = method.equals("HEAD") ? "GET" : method;
    for (Match candidate : candidates) {
      if (candidate.route().method().equals(wanted)) {
        return candidate;
      }
    }
    throw notAllowed(candidates);
  }

  private List<Match> candidates(String path) {
    List<String> segments = Route.segments(path);
    List<Match> matches = new ArrayList<>();
    for (Route route : routes) {
      Map<String, String> parts = route.match(segments);
      if (parts != null) {
        matches.add(new Match(route, parts));
      }
    }
    return matches;
  }

  private static HttpError notAllowed(List<Match> candidates) {
    List<String> methods =
        candidates.stream().map(match -> match.route().method()).distinct().toList();
    return new HttpError(
        HttpError.of(405).answer().withHeader("Allow", String.join(", ", methods)));
  }
}
