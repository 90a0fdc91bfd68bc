package org.comity.authority;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.comity.style.ValueStyle;
import org.immutables.value.Value;

/** The body whose protocol it is, with its own titles for offices. Immutable and thread-safe. */
@ValueStyle
@Value.Immutable
public interface Authority {

    /**
     * What scenario files and citations call the authority.
     *
     * @return the kebab-case name, such as {@code county}
     */
    String id();

    /**
     * What the authority is called.
     *
     * @return the full name
     */
    String name();

    /**
     * What kind of authority it is.
     *
     * @return the type
     */
    AuthorityType type();

    /**
     * The authority's own titles where they differ from the neutral ones.
     *
     * @return titles by party
     */
    ImmutableMap<Party, String> titles();

    /**
     * What the authority calls an office, a body or a person.
     *
     * @param party whom
     * @return its own title, else the neutral name in words
     */
    default String title(Party party) {
        String own = titles().get(party);
        if (own != null) {
            return own;
        }
        String words = party.id().replace('-', ' ');
        return party instanceof Office ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) : words;
    }

    /**
     * Starts an authority.
     *
     * @return a builder, not thread-safe
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Authority}. Not thread-safe. */
    final class Builder extends ImmutableAuthority.Builder {
        Builder() {}
    }
}
