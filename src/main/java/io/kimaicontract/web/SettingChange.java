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
  private static final int REFUSED = 400;

  /** Whether the exchange may have gone otherwise because of it. */
  boolean touches(Exchange exchange) {
    return setting.paths().stream().anyMatch(exchange.request().path()::startsWith)
        && (!setting.refuses() || refused(exchange));
  }

  @Override
  public List<String> paths() {
    return setting.paths();
  }

  @Override
  public String instead() {
    return setting.instead();
  }

  private static boolean refused(Exchange exchange) {
    return !exchange.request().reads() && exchange.status() == REFUSED;
  }

  /** Such as {@code timesheet.mode is 'punch'}. */
  @Override
  public String toString() {
    return setting.name() + " is '" + value + "'";
  }
}
