package io.kimaicontract.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.release.Documents;
import io.kimaicontract.reference.release.KimaiProfile;
import io.kimaicontract.reference.routing.Route;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Each release has the operations that its document declares. */
class RoutesTest {

  @ParameterizedTest
  @ValueSource(strings = {"2.16.0", "2.24.0", "2.65.0"})
  void operationsAreThoseOfTheDocument(String version) {
    KimaiProfile kimaiProfile = KimaiProfile.like(version);
    TreeSet<String> declared = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : Documents.of(kimaiProfile).get("paths").properties()) {
      path.getValue()
          .propertyNames()
          .forEach(method -> declared.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
    }
    TreeSet<String> offered = new TreeSet<>();
    for (Route route : Routes.api(Services.of(kimaiProfile, Clock.systemUTC()))) {
      if (route.existsIn(kimaiProfile.version())) {
        offered.add(route.method() + " " + route.path().replace("{tag}", "{id}"));
      }
    }
    assertEquals(String.join("\n", declared), String.join("\n", offered));
  }

  @Test
  void thePinnedDocumentIsNotTrueAboutTheAnswers() {
    try (ReferenceKimai kimai = ReferenceKimai.start(ReferenceOptions.like("2.65.0"))) {
      JsonNode me = Client.of(kimai, "susan_super").get("/api/users/me").json();
      StrictDocument pinned = new StrictDocument(Documents.of(KimaiProfile.like("2.65.0")));
      assertFalse(pinned.check("get", "/api/users/me", me).isEmpty());
    }
  }
}
