/** Exchanges recorded with real Kimai, which win over the stand-in. */
@NullMarked
package io.kimaicontract.recording;

import org.jspecify.annotations.NullMarked;
