/**
 * The Cucumber glue: translates words, calls the domain client, keeps the exchange. Depends on
 * {@code fixture}, {@code kimai}, {@code verdict}.
 */
@NullMarked
package io.kimaicontract.steps;

import org.jspecify.annotations.NullMarked;
