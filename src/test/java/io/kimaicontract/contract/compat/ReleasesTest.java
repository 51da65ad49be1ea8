package io.kimaicontract.contract.compat;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.ContractSource;
import io.kimaicontract.contract.compat.Difference.Change;
import io.kimaicontract.contract.compat.Difference.Kind;
import io.kimaicontract.contract.source.PinnedContracts;
import io.kimaicontract.target.KimaiVersion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Released documents compared, and a release that nobody here has seen. */
class ReleasesTest {
  private static final KimaiVersion NEXT = KimaiVersion.of("2.67.0");

  @Test
  void whatBroke() {
    assertThat(breaking("2.16", "2.24"), is(List.of()));
    assertThat(
        breaking("2.24", "2.45"),
        hasItems(
            "CustomerEditForm.address is gone",
            "TagEntity.color-safe is gone",
            "status 200 is gone",
            "UserPreference.value: may be null now",
            "query parameter globals: pattern 0|1|true|false is new",
            "UserCreateForm.locale: value ca, ca_AD, ca_ES, ca_FR, ca_IT is gone",
            "TimesheetEntity.rate: is not required any more"));
    assertThat(
        breaking("2.45", "2.58"),
        contains(
            "GET /api/timesheets/{id}/stop is gone",
            "GET /api/timesheets/{id}/restart is gone",
            "status default is gone",
            "ActivityEditForm.teams: type integer, now array",
            "CustomerEditForm.teams: type integer, now array",
            "ProjectEditForm.teams: type integer, now array"));
    assertThat(
        breaking("2.58", "2.65"),
        hasItems(
            "CustomerEditForm.language is new (required)",
            "status 200 is gone",
            "status default is gone"));
  }

  @Test
  void the266HasTenOperationsAndNinePropertiesMore() {
    List<Difference> found = DocumentComparison.of(pinned("2.65"), pinned("2.66"));

    assertThat(of(found, Kind.OPERATION, Change.NEW), hasSize(10));
    assertThat(of(found, Kind.PROPERTY, Change.NEW), hasSize(9));
    assertThat(of(found, Kind.PROPERTY, Change.GONE), hasSize(0));
    assertThat(
        of(found, Kind.CONDITION, Change.NEW),
        hasItem(
            "TimesheetEntity.rate: is there for some readers only now (it depends on permissions)"));
  }

  @Test
  void aNewReleaseIsSaidToBeNew() {
    String text = pinned("2.66").original().toString();
    Contract served =
        Contract.parse(
            text.replace("\"/api/plugins\"", "\"/api/extensions\""),
            new ContractSource.DocJson("http://x/api/doc.json"));

    NewerRelease newer = NewerRelease.of(served, NEXT).orElseThrow();
    assertThat(
        newer.sentence(),
        is(
            "Kimai 2.67.0 is newer than 2.66.0, the newest release known here; its document adds"
                + " 1 operation, removes 1 operation, and has 1 difference that breaks clients"));
    assertThat(
        newer.losses().stream().map(ReleaseLoss::title).toList(),
        contains("breaks API clients of 2.66: GET /api/plugins is gone"));
    assertThat(newer.losses().get(0).finding().seen(), is("missing"));
    assertThat(newer.additions(), contains("GET /api/extensions is new"));
  }

  @Test
  void aDocumentThatCannotBeReadIsSaidSo() {
    Contract nearest = PinnedContracts.nearest(NEXT, "a token alone reads no page");

    assertThat(
        NewerRelease.of(nearest, NEXT).map(NewerRelease::sentence).orElse(""),
        is(
            "Kimai 2.67.0 is newer than 2.66.0, the newest release known here; its document was"
                + " not read (a token alone reads no page), so a run holds it to that of 2.66.0;"
                + " give a login, or the document with --contract"));
  }

  @Test
  void aKnownReleaseAndItsPatchesAreNotNew() {
    assertThat(NewerRelease.of(pinned("2.66"), KimaiVersion.of("2.66.3")), is(Optional.empty()));
    assertThat(NewerRelease.of(pinned("2.65"), KimaiVersion.of("2.65.0")), is(Optional.empty()));
  }

  private static Contract pinned(String version) {
    return PinnedContracts.nearest(KimaiVersion.of(version), "");
  }

  private static List<String> breaking(String before, String after) {
    return DocumentComparison.of(pinned(before), pinned(after)).stream()
        .filter(d -> d.impact() == Impact.BREAKING)
        .map(Difference::title)
        .toList();
  }

  private static List<String> of(List<Difference> found, Kind kind, Change change) {
    return found.stream()
        .filter(d -> d.kind() == kind && d.change() == change)
        .map(Difference::title)
        .toList();
  }
}
