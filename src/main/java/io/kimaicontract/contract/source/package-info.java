/** Where documents come from: the one given, the target's own, or a pinned one. */
@NullMarked
package io.kimaicontract.contract.source;

import org.jspecify.annotations.NullMarked;
