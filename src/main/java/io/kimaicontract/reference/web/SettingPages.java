package io.kimaicontract.reference.web;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Html;
import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.release.Version;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.store.Configuration;
import io.kimaicontract.reference.store.Configuration.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The page of settings, for super administrators: a form for each section, in which every setting
 * has a hidden input with its name and an input with its value.
 */
public final class SettingPages {
  private static final String PAGE = "/{language}/admin/system-config/";

  private final Services services;

  public SettingPages(Services services) {
    this.services = services;
  }

  public List<Route> routes() {
    return List.of(
        Route.of("GET " + PAGE, Guard.SESSION, request -> page(permitted(request), "", "")),
        Route.of("POST " + PAGE + "update/{section}", Guard.SESSION, this::change));
  }

  private Answer page(Request request, String wrongSection, String complaint) {
    StringBuilder forms = new StringBuilder();
    sections()
        .forEach(
            (section, items) ->
                forms.append(
                    Html.form(
                        form(section),
                        "/en/admin/system-config/update/" + section,
                        content(items)
                            + (section.equals(wrongSection) ? Html.complaint(complaint) : "")
                            + Html.hidden(form(section), "_token", request.browser().csrf()))));
    return Answer.html(200, Html.page("Settings", forms.toString()));
  }

  private String content(List<Item> items) {
    StringBuilder content = new StringBuilder();
    for (int at = 0; at < items.size(); at++) {
      String stem = stem(items.get(at).section(), at);
      content.append(
          "<input type=\"hidden\" name=\"%s[name]\" value=\"%s\">%n"
              .formatted(stem, items.get(at).name()));
      content.append(SettingInput.html(items.get(at), stem, value(items.get(at))));
    }
    return content.toString();
  }

  private String value(Item item) {
    return configuration().text(item.name());
  }

  private Answer change(Request request) {
    permitted(request);
    String section = request.part("section");
    List<Item> items = sections().get(section);
    if (items == null) {
      throw HttpError.page(404);
    }
    Query form = Query.of(request.call().body());
    if (!request.browser().csrf().equals(form.get(form(section) + "[_token]"))) {
      return page(request, section, "The CSRF token is invalid. Please try to resubmit the form.");
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int at = 0; at < items.size(); at++) {
      Item item = items.get(at);
      String sent = SettingInput.value(item, stem(section, at), form);
      if (!SettingInput.isValid(item, sent)) {
        return page(request, section, "This value is not valid.");
      }
      values.put(item.name(), sent);
    }
    values.forEach(configuration()::set);
    return Answer.redirect(302, "/" + request.part("language") + "/admin/system-config/");
  }

  private Map<String, List<Item>> sections() {
    Map<String, List<Item>> sections = new LinkedHashMap<>();
    for (Item item : configuration().items()) {
      if (isOnPageOf(services.kimaiProfile().version(), item)) {
        sections.merge(
            item.section(),
            List.of(item),
            (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
      }
    }
    return sections;
  }

  /** Whether the page of that release has the setting. */
  public static boolean isOnPageOf(Version version, Item item) {
    return !item.section().isEmpty()
        && (item.since().isEmpty() || version.atLeast(Version.of(item.since())))
        && (item.until().isEmpty() || !version.atLeast(Version.of(item.until())));
  }

  private Request permitted(Request request) {
    if (!services.access().may(request.user(), "system_configuration")) {
      throw HttpError.page(403);
    }
    return request;
  }

  private Configuration configuration() {
    return services.configuration();
  }

  private static String form(String section) {
    return "system_configuration_form_" + section;
  }

  private static String stem(String section, int at) {
    return form(section) + "[configuration][" + at + "]";
  }
}
