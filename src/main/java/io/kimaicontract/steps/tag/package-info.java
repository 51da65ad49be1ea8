/** The tags and ids of scenarios, and what a tag may need of a target. */
@NullMarked
package io.kimaicontract.steps.tag;

import org.jspecify.annotations.NullMarked;
