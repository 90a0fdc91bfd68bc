/** The mayoral combined authority's protocol, one file a section in document order. */
@NullMarked
package org.comity.profiles.combinedauthority;

import org.jspecify.annotations.NullMarked;
