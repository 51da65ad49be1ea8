package io.kimaicontract.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.http.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms as a browser would send them. */
class HtmlFormTest {
  private static final String HTML =
      """
      <form action="/search"><input name="q"></form>
      <form action="/en/admin/customer/1/delete" method="post">
        <select name="form[customer]"><option value="7">Another</option></select>
        <select name="form[zone]"><option>A</option><option selected>B &amp; C</option></select>
        <input type="checkbox" name="form[off]"><input type="submit" value="go">
        <input type="hidden" name="form[_token]" value="t=1">
      </form>
      """;

  @Test
  void sendsWhatIsChosen() {
    HtmlForm htmlForm = htmlForm();

    assertThat(htmlForm.action(), is("/en/admin/customer/1/delete"));
    assertThat(
        htmlForm.with("form[zone]", "ü").encoded(),
        is("form%5Bcustomer%5D=7&form%5Bzone%5D=%C3%BC&form%5B_token%5D=t%3D1"));
  }

  @Test
  void canChooseNothing() {
    assertThat(
        htmlForm().withoutChoices().encoded(),
        is("form%5Bcustomer%5D=&form%5Bzone%5D=&form%5B_token%5D=t%3D1"));
  }

  @ParameterizedTest
  @CsvSource({"'', /de/, ''", "' ', /de/, ''", "x,  /de/, x"})
  void withoutActionItIsSentToItsPage(String action, String base, String expected) {
    String html =
        "<base href='%s'><form action='%s'><input name='q'></form>".formatted(base, action);
    HtmlForm htmlForm =
        new WebPage("/page", new Response(200, List.of(), html)).formWith("q").orElseThrow();

    assertThat(htmlForm.page(), is("/page"));
    assertThat(htmlForm.action(), is(expected));
    assertThat(htmlForm.base(), is(expected.isEmpty() ? "" : base));
  }

  private static HtmlForm htmlForm() {
    return new WebPage("/page", new Response(200, List.of(), HTML))
        .formWith("form[_token]")
        .orElseThrow();
  }
}
