package io.kimaicontract.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.reference.ReferenceOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * Every setting on Kimai's page, of each release from 2.16 to 2.66, is either used by a run or
 * declared harmless with a reason. The reference lists the page of each release as Kimai's
 * SystemConfigurationController has it.
 */
class KnownSettingsTest {
  @Test
  void everySettingIsUsedOrHarmless() {
    List<String> forgotten = new ArrayList<>(ReferenceOptions.settingNames());
    forgotten.removeAll(KimaiSetting.known());

    assertThat("neither in settings.yaml nor in harmless-settings.yaml", forgotten, empty());
  }

  @Test
  void noSettingIsInvented() {
    Set<String> invented = new HashSet<>(KimaiSetting.known());
    ReferenceOptions.settingNames().forEach(invented::remove);

    assertThat("on no page of Kimai", invented, empty());
  }

  @Test
  void releasesHaveTheirOwn() {
    assertThat(ReferenceOptions.settingNames("2.16.0").size(), is(61));
    assertThat(ReferenceOptions.settingNames("2.45.0").size(), is(62));
    assertThat(ReferenceOptions.settingNames("2.66.0").size(), is(65));
    assertThat(
        ReferenceOptions.settingNames("2.66.0"),
        hasItems("timesheet.rules.break_time_active", "user.wizard", "defaults.customer.language"));
  }

  @Test
  void aSettingOfANewReleaseIsTold() {
    Document page =
        Jsoup.parse(
            """
            <form><input name="system_configuration_form_new[configuration][0][name]" value="new.one">
            <input name="system_configuration_form_new[configuration][0][value]" value="1"></form>
            """);
    Customizations customizations =
        Customizations.of(new PermissionPage(Jsoup.parse("")).granted(), new SettingsPage(page));

    assertThat(customizations.unknownSettings(), is(List.of("new.one")));
    assertThat(Customizations.none().unknownSettings(), empty());
  }
}
