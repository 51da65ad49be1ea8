package io.kimaicontract.permission;

import io.kimaicontract.http.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A call that an entry of the table is about.
 *
 * @param method its method
 * @param path matches its paths
 * @param variables the records that its path names, in order
 * @param literals how many parts of its path are no variables: the more, the closer the match
 * @param entry the entry
 */
record OpenedCall(
    String method, Pattern path, List<String> variables, long literals, PermissionEntry entry) {
  /** Stands in the table for every call. */
  private static final String EVERY = "every call";

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  static OpenedCall of(String call, PermissionEntry entry) {
    if (call.equals(EVERY)) {
      return new OpenedCall("", Pattern.compile("/api/.*"), List.of(), 0, entry);
    }
    String[] words = call.split(" ", 2);
    List<String> variables = new ArrayList<>();
    VARIABLE.matcher(words[1]).results().forEach(found -> variables.add(found.group(1)));
    String regex = VARIABLE.matcher(words[1]).replaceAll("([^/]+)");
    long literals = words[1].chars().filter(c -> c == '/').count() - variables.size();
    return new OpenedCall(words[0], Pattern.compile(regex), variables, literals, entry);
  }

  /** The ids that the path of the request has by name; empty if it is another call. */
  Optional<Map<String, String>> match(Request request) {
    Matcher matcher = path.matcher(request.path());
    boolean same = method.isEmpty() || method.equals(request.method());
    if (!same || !matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> ids = new LinkedHashMap<>();
    for (int i = 0; i < variables.size(); i++) {
      ids.put(variables.get(i), matcher.group(i + 1));
    }
    return Optional.of(ids);
  }
}
