package io.kimaicontract.web;

import io.kimaicontract.http.Exchange;

/**
 * A difference between an installation and a fresh Kimai that affects the answers of the API. Its
 * {@code toString} is a phrase for sentences.
 */
sealed interface Customization permits PermissionChange, SettingChange {

  /** Whether the exchange may have gone otherwise because of it. */
  boolean touches(Exchange exchange);
}
