package io.kimaicontract.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A browser's way to tokens. */
class WebPagesTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T18:02:30Z"), ZoneOffset.UTC);

  private final ReferenceKimai kimai =
      ReferenceKimai.start(ReferenceOptions.documented().withClock(CLOCK));
  private final Browser browser = new Browser(kimai.url());
  private final Login susan = kimai.superAdministrator();

  @AfterEach
  void close() {
    kimai.close();
  }

  @Test
  void theFirstLoginLeadsThroughTheWizard() {
    browser.logIn(susan);
    assertEquals("/en/wizard/intro", browser.path());
    Document profile = browser.open("/");
    assertEquals("/en/wizard/profile", browser.path());
    browser.submit(profile, Map.of());
    assertEquals("/en/wizard/finish", browser.path());
    browser.open("/");
    assertEquals("/en/homepage", browser.path());
  }

  @Test
  void aTokenIsShownOnce() {
    browser.settle(susan);
    Document hidden = mint("ci", "");
    assertEquals("/en/profile/susan_super/api-token", browser.path());
    assertNull(hidden.selectFirst("pre code"));
    Document shown = browser.open("/en/profile/susan_super/api-token");
    String token = shown.expectFirst("pre code").text();
    assertTrue(token.matches("[0-9a-f]{25}"), token);
    assertNull(browser.open("/en/profile/susan_super/api-token").selectFirst("pre code"));
    assertEquals(200, new Client(kimai.url(), token).get("/api/ping").status());
  }

  @Test
  void theListShowsLastUsageExpiryAndHowToDelete() {
    browser.settle(susan);
    mint("ci", "12/31/2026");
    String token = browser.open("/en/profile/susan_super/api-token").expectFirst("pre code").text();
    Client client = new Client(kimai.url(), token);
    client.get("/api/ping");
    Element row = browser.open("/en/profile/susan_super/api-token").expectFirst("tbody tr");
    assertEquals("ci 11/23/2026 18:02 12/31/2026 Delete", row.text());
    assertEquals(200, client.delete(row.expectFirst("a").attr("href")).status());
    assertEquals(401, client.get("/api/ping").status());
  }

  @Test
  void datesOfThePastAndOfOtherFormatsAreRefused() {
    browser.settle(susan);
    assertNotNull(mint("ci", "11/22/2026").selectFirst(".invalid-feedback"));
    assertNotNull(mint("ci", "2026-12-31").selectFirst(".invalid-feedback"));
    assertEquals(0, kimai.state().of(RecordType.TOKEN).size());
  }

  @Test
  void fiveWrongPasswordsLockTheLogin() {
    for (int i = 0; i < 5; i++) {
      browser.logIn(new Login(susan.username(), "wrong"));
    }
    browser.logIn(susan);
    assertEquals("/en/login", browser.path());
  }

  @Test
  void strangersAreSentToTheLogin() {
    browser.open("/api/doc.json");
    assertEquals("/en/login", browser.path());
  }

  @Test
  void othersTokensAreForSuperAdministratorsOnly() {
    kimai.state().addUser("john", "password-1");
    browser.settle(new Login("john", "password-1"));
    assertEquals(403, browser.get("/en/profile/susan_super/create-access-token").statusCode());
    Browser susans = new Browser(kimai.url());
    susans.settle(susan);
    assertEquals(200, susans.get("/en/profile/john/create-access-token").statusCode());
  }

  @Test
  void aCustomerIsDeletedByItsForm() {
    int id = kimai.state().of(RecordType.CUSTOMER).add(new Row(0).put("name", "Acme")).id();
    browser.settle(susan);
    browser.submit(browser.open("/en/admin/customer/" + id + "/delete"), Map.of());
    assertNull(kimai.state().of(RecordType.CUSTOMER).find(id));
  }

  @Test
  void thePageOfTagsListsHiddenOnesFiftyAtATime() {
    for (int i = 100; i < 152; i++) {
      kimai.state().of(RecordType.TAG).add().put("name", "fig " + i).put("visible", i < 101);
    }
    browser.settle(susan);
    assertEquals(1, tagsOf("?searchTerm=FIG"));
    assertEquals(50, tagsOf("?visibility=3&searchTerm=fig"));
    assertEquals(2, tagsOf("?visibility=3&searchTerm=fig&page=2"));
    assertEquals(2, tagsOf("?visibility=3&searchTerm=fig&page=3"));
    assertEquals(0, tagsOf("?visibility=3&searchTerm=plum"));
  }

  private int tagsOf(String query) {
    return browser.open("/en/admin/tags/" + query).select("tr[data-href]").size();
  }

  private Document mint(String name, String expiry) {
    Document form = browser.open("/en/profile/susan_super/create-access-token");
    assertEquals(
        "M/D/YYYY", form.expectFirst("[name=access_token_form[expiresAt]]").attr("data-format"));
    return browser.submit(
        form, Map.of("access_token_form[name]", name, "access_token_form[expiresAt]", expiry));
  }
}
