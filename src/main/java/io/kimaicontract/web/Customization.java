package io.kimaicontract.web;

import io.kimaicontract.http.Exchange;

/**
 * Something that an installation has other than a fresh Kimai, and that decides what the API
 * answers. Its {@code toString} is what a sentence says of it.
 */
sealed interface Customization permits PermissionChange, SettingChange {

  /** Whether the exchange may have gone otherwise because of it. */
  boolean touches(Exchange exchange);
}
