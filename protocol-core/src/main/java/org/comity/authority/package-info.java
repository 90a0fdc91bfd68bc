/** The authority, its offices, bodies and areas: nouns that every protocol uses. Depends on nothing but names. */
@NullMarked
package org.comity.authority;

import org.jspecify.annotations.NullMarked;
