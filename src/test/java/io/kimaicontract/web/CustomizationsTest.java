package io.kimaicontract.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Kimai's pages of permissions and settings, read and compared with those of a fresh one. */
class CustomizationsTest {
  private static final Document NEITHER = Jsoup.parse("<h1>Forbidden</h1>");

  @Test
  void rolesThatHaveAPermission() {
    Document page = permissions("view_tag", "permOff", "permOn", "permOn", "");

    assertThat(
        new PermissionPage(page).granted(),
        is(Map.of("view_tag", Set.of(Role.TEAMLEAD, Role.ADMIN, Role.SUPER_ADMIN))));
    assertThat(sentence(page, NEITHER), is(""));
  }

  @Test
  void aPermissionOfUsersIsEverybodys() {
    assertThat(
        sentence(permissions("view_tag", "permOn", "permOff", "permOff", ""), NEITHER),
        is("a user also has view_tag"));
  }

  @Test
  void aPermissionThatWasTakenAway() {
    assertThat(
        sentence(permissions("create_tag", "permOff", "permOff", "permOn", ""), NEITHER),
        is("a user lacks create_tag, a teamlead lacks create_tag"));
  }

  @Test
  void whatAFreshKimaiDoesNotHaveIsNotCompared() {
    assertThat(
        sentence(permissions("a_plugins_own", "permOn", "permOn", "permOn", ""), NEITHER), is(""));
  }

  @Test
  void aColumnThatIsMissingComparesNothing() {
    Document page = permissions("view_tag", "permOn", "permOff", "permOff", "");
    page.select(".col_ROLE_ADMIN").remove();

    assertThat(sentence(page, NEITHER), is(""));
  }

  @Test
  void settingsOfEachKind() {
    Document page =
        Jsoup.parse(
            setting(
                    0,
                    "timesheet.mode",
                    "<select name=\"%s\"><option value=\"default\">Default</option><option"
                        + " value=\"punch\" selected>Punch</option></select>")
                + setting(
                    1,
                    "timesheet.rules.allow_future_times",
                    "<input type=\"checkbox\" name=\"%s\" value=\"1\" checked=\"checked\">")
                + setting(
                    2,
                    "timesheet.rules.allow_zero_duration",
                    "<input type=\"checkbox\" name=\"%s\" value=\"1\">")
                + setting(
                    3,
                    "timesheet.rounding.default.begin",
                    "<input type=\"number\" name=\"%s\" value=\"15\">")
                + setting(4, "calendar.weekends", "<input type=\"text\" name=\"%s\" value=\"0\">"));

    assertThat(
        sentence(NEITHER, page),
        is(
            "timesheet.rules.allow_zero_duration is '0', timesheet.mode is 'punch',"
                + " timesheet.rounding.default.begin is '15'"));
  }

  @Test
  void manyAreCut() {
    String all =
        setting(0, "timesheet.rounding.default.begin", "<input name=\"%s\" value=\"5\">")
            + setting(1, "timesheet.rounding.default.end", "<input name=\"%s\" value=\"5\">")
            + setting(2, "timesheet.rounding.default.duration", "<input name=\"%s\" value=\"5\">")
            + setting(3, "timesheet.default_begin", "<input name=\"%s\" value=\"08:00\">")
            + setting(4, "timesheet.active_entries.hard_limit", "<input name=\"%s\" value=\"2\">");

    assertThat(
        sentence(NEITHER, Jsoup.parse(all)).replaceAll(".*begin is '5'", "…"), is("… and 2 more"));
  }

  private static String sentence(Document permissions, Document settings) {
    return Customizations.of(new PermissionPage(permissions).granted(), new SettingsPage(settings))
        .sentence();
  }

  /** A row of Kimai's table; a cell without a class has no link. */
  private static Document permissions(String name, String... links) {
    StringBuilder cells = new StringBuilder();
    Iterator<String> next = List.of(links).iterator();
    for (Role role : Role.values()) {
      String link = next.next();
      cells.append("<td class=\"text-center col_ROLE_").append(role.name()).append("\">");
      cells.append(
          link.isEmpty() ? "<span>Yes</span>" : "<a class=\"togglePerm " + link + "\">?</a>");
      cells.append("</td>");
    }
    return Jsoup.parse("<table><tr><td>" + name + "</td>" + cells + "</tr></table>");
  }

  private static String setting(int number, String name, String field) {
    String stem = "system_configuration_form_timesheet[configuration][" + number + "]";
    return "<input type=\"hidden\" name=\""
        + stem
        + "[name]\" value=\""
        + name
        + "\">"
        + field.formatted(stem + "[value]");
  }
}
