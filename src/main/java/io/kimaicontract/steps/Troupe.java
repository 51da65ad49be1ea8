package io.kimaicontract.steps;

import io.kimaicontract.access.People;
import io.kimaicontract.fixture.Standing;
import java.util.function.Supplier;

/**
 * The people and shared records of one thread, so that scenarios that run at once do not affect
 * each other.
 *
 * @param people the people
 * @param standing the project and activity of the whole run, created when first needed
 */
public record Troupe(People people, Supplier<Standing> standing) {}
