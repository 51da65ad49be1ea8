package io.kimaicontract.web;

import java.util.List;

/**
 * A difference between an installation and a fresh Kimai that affects the answers of the API. Its
 * {@code toString} is a phrase for sentences.
 */
sealed interface Customization permits PermissionChange, SettingChange {
  /** The paths below which answers depend on it; none for a permission, which decides calls. */
  List<String> paths();

  /** What a run judges because of it; empty for nothing of its own. */
  String instead();
}
