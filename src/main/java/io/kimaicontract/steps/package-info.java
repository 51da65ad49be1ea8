/** The Cucumber steps: they translate sentences into requests and checks. */
@NullMarked
package io.kimaicontract.steps;

import org.jspecify.annotations.NullMarked;
