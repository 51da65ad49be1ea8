/** The only user of Cucumber's internal classes: finds, selects and runs scenarios. */
@NullMarked
package io.kimaicontract.run.cucumber;

import org.jspecify.annotations.NullMarked;
