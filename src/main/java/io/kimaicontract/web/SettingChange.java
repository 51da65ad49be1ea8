package io.kimaicontract.web;

import io.kimaicontract.http.Exchange;
import java.util.List;

/**
 * A setting whose value differs from that of a fresh installation.
 *
 * @param setting which
 * @param value its value here
 */
record SettingChange(KimaiSetting setting, String value) implements Customization {
  /** Whether the exchange may have gone otherwise because of it. */
  boolean touches(Exchange exchange) {
    return setting.paths().stream().anyMatch(exchange.request().path()::startsWith)
        && setting.touches().touches(exchange);
  }

  @Override
  public List<String> paths() {
    return setting.paths();
  }

  @Override
  public String instead() {
    return setting.instead();
  }

  /** Such as {@code timesheet.mode is 'punch'}. */
  @Override
  public String toString() {
    return setting.name() + " is '" + value + "'";
  }
}
