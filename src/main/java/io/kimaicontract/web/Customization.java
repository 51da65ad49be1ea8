package io.kimaicontract.web;

/**
 * A difference between an installation and a fresh Kimai that affects the answers of the API. Its
 * {@code toString} is a phrase for sentences.
 */
sealed interface Customization permits PermissionChange, SettingChange {}
