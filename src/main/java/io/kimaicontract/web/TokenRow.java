package io.kimaicontract.web;

/**
 * A token on the profile page of its owner.
 *
 * @param id its id
 * @param name its name
 * @param lastUsage when it was last used, as the page writes it; empty when never
 * @param expiry when it expires, as the page writes it; empty when never
 */
public record TokenRow(long id, String name, String lastUsage, String expiry) {}
