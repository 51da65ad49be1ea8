/** The Cucumber glue: translates words, calls the client, keeps the exchange. */
@NullMarked
package io.kimaicontract.steps;

import org.jspecify.annotations.NullMarked;
