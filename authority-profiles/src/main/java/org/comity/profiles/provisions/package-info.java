/** What several of the protocols say, written once: each profile takes it in with its own paragraphs and modals. */
@NullMarked
package org.comity.profiles.provisions;

import org.jspecify.annotations.NullMarked;
