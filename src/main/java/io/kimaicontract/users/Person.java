package io.kimaicontract.users;

/**
 * A person of the cast and where the person's tokens come from.
 *
 * @param actor the person
 * @param tokens where more tokens come from
 */
record Person(Actor actor, TokenSource tokens) {}
