/**
 * The composition root: one contract run from target to verdict. Depends on everything but {@code
 * cli}.
 */
@NullMarked
package io.kimaicontract.run;

import org.jspecify.annotations.NullMarked;
