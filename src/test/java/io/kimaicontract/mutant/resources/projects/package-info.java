/** Mutants of features/resources/projects. */
@NullMarked
package io.kimaicontract.mutant.resources.projects;

import org.jspecify.annotations.NullMarked;
