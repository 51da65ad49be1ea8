package io.kimaicontract.web;

import io.kimaicontract.http.Response;
import io.kimaicontract.http.Secret;
import io.kimaicontract.http.redaction.Redactor;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The cookies of one web session; they are sent to the target only. */
final class Cookies {
  private static final Pattern FORM = Pattern.compile("\\s*([^=;\\s]+)=([^;]*)(.*)");
  private static final Pattern GONE = Pattern.compile("(?i);\\s*max-age=(0|-\\d+)\\s*(;|$)");
  private static final int LIKE_A_SECRET = 16;

  private final Redactor redactor;
  private final Map<String, String> values = new TreeMap<>();

  Cookies(Redactor redactor) {
    this.redactor = redactor;
  }

  void take(Response response) {
    response.headers().stream()
        .filter(h -> h.name().equalsIgnoreCase("Set-Cookie"))
        .map(h -> FORM.matcher(h.value()))
        .filter(Matcher::matches)
        .forEach(m -> take(m.group(1), m.group(2), m.group(3)));
  }

  private void take(String name, String value, String attributes) {
    if (GONE.matcher(attributes).find() || value.isEmpty() || value.equals("deleted")) {
      values.remove(name);
      return;
    }
    if (value.length() >= LIKE_A_SECRET) {
      redactor.learn(new Secret(value));
    }
    values.put(name, value);
  }

  Optional<String> header() {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(
            values.entrySet().stream()
                .map(c -> c.getKey() + "=" + c.getValue())
                .collect(Collectors.joining("; ")));
  }
}
