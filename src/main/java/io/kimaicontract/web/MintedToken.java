package io.kimaicontract.web;

import io.kimaicontract.http.Secret;

/**
 * A token that the suite made.
 *
 * @param name its name on the owner's profile page
 * @param token the token itself
 * @param id its id, by which it can be deleted
 */
public record MintedToken(String name, Secret token, long id) {}
