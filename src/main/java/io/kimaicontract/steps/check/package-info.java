/**
 * The checks of the steps as Hamcrest matchers: each says what a rule expects and what was seen.
 */
@NullMarked
package io.kimaicontract.steps.check;

import org.jspecify.annotations.NullMarked;
