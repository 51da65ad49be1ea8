package io.kimaicontract.users;

/**
 * A person of the cast and where the person's tokens come from.
 *
 * @param testUser the person
 * @param tokens where more tokens come from
 */
record TestUserAccess(TestUser testUser, TokenSource tokens) {}
