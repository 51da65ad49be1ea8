package io.kimaicontract.reference;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser: keeps cookies, follows redirects, and sends the forms of the pages it sees. */
final class Browser {

  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private URI at;

  Browser(URI url) {
    this.at = url;
  }

  Document open(String path) {
    return page(HttpRequest.newBuilder(at.resolve(path)).build());
  }

  HttpResponse<String> get(String path) {
    return answer(HttpRequest.newBuilder(at.resolve(path)).build());
  }

  /** Sends the page's only form with these values in place of its own. */
  Document submit(Document page, Map<String, String> values) {
    Element form = page.expectFirst("form");
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element field : form.select("input[name], select[name]")) {
      fields.put(
          field.attr("name"),
          field.is("select") ? field.select("option[selected]").val() : field.val());
    }
    fields.putAll(values);
    StringBuilder body = new StringBuilder();
    fields.forEach(
        (name, value) -> body.append('&').append(encoded(name)).append('=').append(encoded(value)));
    return page(
        HttpRequest.newBuilder(at.resolve(form.attr("action")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body.substring(1)))
            .build());
  }

  Document logIn(Login login) {
    return submit(
        open("/en/login"), Map.of("_username", login.username(), "_password", login.password()));
  }

  /** Logs in and leaves the wizard behind. */
  Document settle(Login login) {
    logIn(login);
    return submit(open("/en/wizard/profile"), Map.of());
  }

  String path() {
    return at.getPath();
  }

  private Document page(HttpRequest request) {
    HttpResponse<String> answer = answer(request);
    at = answer.uri();
    return Jsoup.parse(answer.body(), answer.uri().toString());
  }

  private HttpResponse<String> answer(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
