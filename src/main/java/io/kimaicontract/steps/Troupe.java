package io.kimaicontract.steps;

import io.kimaicontract.access.People;
import io.kimaicontract.fixture.Standing;
import java.util.function.Supplier;

/**
 * The people of one thread, so that no scenario disturbs another that runs at the same time.
 *
 * @param people the people
 * @param standing the project and activity that stand for the whole run, made when first needed
 */
public record Troupe(People people, Supplier<Standing> standing) {}
