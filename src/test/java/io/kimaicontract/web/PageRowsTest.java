package io.kimaicontract.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.http.Response;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Rows of pages, whose links name ids, or do not. */
class PageRowsTest {
  @Test
  void tokensWithoutAnIdAreNoRows() {
    String html =
        """
        <table>
        <tr><td>one</td><td>a</td><td>b</td><td><a href="/kimai/api/users/api-token/7?x=8">-</a></td></tr>
        <tr><td>two</td><td><a href="/api/users/api-token/">-</a></td></tr>
        <tr><td>three</td><td><a href="/api/users/api-token/99999999999999999999">-</a></td></tr>
        <tr><td>four</td><td><a href="/api/users/api-token/x">-</a></td></tr>
        </table>
        """;

    assertThat(
        new TokenPage(Jsoup.parse(html)).rows(), is(List.of(new TokenRow(7, "one", "a", "b"))));
  }

  @Test
  void tagsWithoutAnIdAreNoRows() {
    String html =
        """
        <table>
        <tr data-href="/kimai/en/admin/tags/7/edit"><td class="col_name">one</td></tr>
        <tr data-href="/en/admin/tags/x/edit"><td class="col_name">two</td></tr>
        <tr data-href="/en/admin/tags/99999999999999999999/edit"><td class="col_name">three</td></tr>
        </table>
        """;

    assertThat(
        new TagListPages(path -> new WebPage(path, new Response(200, List.of(), html)), "susan")
            .rows("")
            .value()
            .orElseThrow(),
        is(List.of(new TagRow(7, "one"))));
  }
}
