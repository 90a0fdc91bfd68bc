package org.comity.question;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Names as they are checked, and as they are suggested when mistyped. */
public final class Names {

    private static final int MOST_SUGGESTIONS = 5;
    private static final int MOST_LISTED = 12;

    private Names() {}

    /** The names of constants, in their order. */
    static ImmutableList<String> of(List<? extends Enum<?>> constants) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (Enum<?> constant : constants) {
            names.add(Named.of(constant));
        }
        return names.build();
    }

    static String kebab(String what, String name) {
        if (!isKebab(name)) {
            throw new IllegalArgumentException(
                    "the " + what + " `" + name + "` is no name: write it in lower case, with hyphens between words");
        }
        return name;
    }

    /** Whether it is words of lower-case letters and digits with one hyphen between each two. */
    private static boolean isKebab(String name) {
        boolean inWord = false;
        for (int at = 0; at < name.length(); at++) {
            char next = name.charAt(at);
            boolean letter = (next >= 'a' && next <= 'z') || (next >= '0' && next <= '9');
            if (!letter && !(next == '-' && inWord)) {
                return false;
            }
            inWord = letter;
        }
        return inWord;
    }

    /**
     * The remedy at the end of a message about an unknown name: the nearest known ones, or all of them.
     *
     * @param wrong the name that was not found
     * @param known the names that are accepted
     * @return {@code did you mean `x`?} where something is near, else the accepted names in order
     */
    public static String remedy(String wrong, Collection<String> known) {
        ImmutableList<String> near = near(wrong, known);
        return near.isEmpty() ? "accepted: " + String.join(", ", known) : "did you mean " + quoted(near) + "?";
    }

    /** Those that differ from it by a few letters. */
    private static ImmutableList<String> near(String wrong, Collection<String> known) {
        return known.stream()
                .filter(name -> distance(wrong, name) <= Math.max(2, wrong.length() / 3))
                .sorted(Comparator.<String>comparingInt(name -> distance(wrong, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_SUGGESTIONS)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The remedy at the end of a message about one of many names: those that share words with the wrong one, or are mistyped like
     * it, come first.
     *
     * @param wrong the name that was not found
     * @param known the names that are accepted
     * @return {@code did you mean `x`?} where something is near, else the accepted names, the nearest first; of more than a dozen the
     *     nearest five, with how many there are
     */
    public static String remedyNearestFirst(String wrong, Collection<String> known) {
        Splitter splitter = Splitter.on(CharMatcher.anyOf("-:")).omitEmptyStrings();
        ImmutableSet<String> words = ImmutableSet.copyOf(splitter.split(wrong));
        ImmutableList<String> nearestFirst = known.stream()
                .sorted(Comparator.<String>comparingLong(name -> -splitter.splitToStream(name)
                                .filter(words::contains)
                                .count())
                        .thenComparingInt(name -> distance(wrong, name))
                        .thenComparing(Comparator.naturalOrder()))
                .collect(ImmutableList.toImmutableList());
        return near(wrong, known).isEmpty() && known.size() > MOST_LISTED
                ? known.size() + " are accepted, the nearest of them "
                        + quoted(nearestFirst.subList(0, MOST_SUGGESTIONS))
                : remedy(wrong, nearestFirst);
    }

    private static String quoted(List<String> names) {
        return "`" + String.join("`, `", names) + "`";
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
