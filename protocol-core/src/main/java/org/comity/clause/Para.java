package org.comity.clause;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number of a paragraph, as printed, and where needed a part of it. Immutable and thread-safe.
 *
 * <p>A number is text: it is never parsed or sorted as a number. {@code [n]} behind it splits a paragraph that says several
 * things, {@code #n} tells apart a number that is printed twice. A part ({@code 4.1#never}) names one norm of a paragraph.
 *
 * @param number the number
 * @param part the part, empty for the whole paragraph
 */
public record Para(String number, Optional<String> part) {

    /**
     * Checks that there is a number.
     *
     * @param number the number
     * @param part the part, empty for the whole paragraph
     */
    public Para {
        if (number.isBlank() || !number.equals(number.strip())) {
            throw new IllegalArgumentException("`" + number + "` is no paragraph: write its number as printed");
        }
    }

    /**
     * A whole paragraph.
     *
     * @param number its number, as printed
     * @return the paragraph
     */
    public static Para of(String number) {
        return new Para(number, Optional.empty());
    }

    /**
     * One norm of this paragraph.
     *
     * @param name what the norm is called, such as {@code never}
     * @return the part
     */
    public Para part(String name) {
        return new Para(number, Optional.of(name));
    }

    /**
     * The number that a reader finds in the text.
     *
     * @return the number without a split: {@code 5.6} for {@code 5.6[2]}
     */
    public String printed() {
        if (!number.endsWith("]")) {
            return number;
        }
        int end = number.length() - 1;
        int split = number.indexOf('[', number.lastIndexOf(']', end - 1) + 1);
        return split < 0 ? number : number.substring(0, split);
    }

    /**
     * Whether naming this paragraph reaches another.
     *
     * @param other a paragraph or part
     * @return true for itself, and for every part of it
     */
    public boolean reaches(Para other) {
        return number.equals(other.number) && (part.isEmpty() || part.equals(other.part));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Para para && number.equals(para.number) && part.equals(para.part));
    }

    @Override
    public int hashCode() {
        return 31 * number.hashCode() + part.hashCode();
    }

    @Override
    public String toString() {
        return part.map(name -> number + "#" + name).orElse(number);
    }
}
