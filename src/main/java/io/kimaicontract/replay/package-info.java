/** Calls of a run made repeatable: what must be sent before each, with variables for ids. */
@NullMarked
package io.kimaicontract.replay;

import org.jspecify.annotations.NullMarked;
