package io.kimaicontract.http;

import java.util.Arrays;
import java.util.List;

/** A query parameter as it is written in the URL, before encoding. */
public record Parameter(String name, String value) {
  /** The parameters of a query written as in a URL. */
  public static List<Parameter> parse(String query) {
    return Arrays.stream(query.split("&"))
        .filter(pair -> !query.isEmpty())
        .map(pair -> pair.split("=", 2))
        .map(pair -> new Parameter(pair[0], pair.length == 1 ? "" : pair[1]))
        .toList();
  }
}
