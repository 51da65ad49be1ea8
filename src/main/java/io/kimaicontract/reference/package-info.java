/**
 * The stand-in Kimai in memory: it keeps every documented promise and knows nothing of the suite.
 */
@NullMarked
package io.kimaicontract.reference;

import org.jspecify.annotations.NullMarked;
