/** The protocol of the East Midlands Combined County Authority, one file a section in document order. */
@NullMarked
package org.comity.profiles.emcca;

import org.jspecify.annotations.NullMarked;
