package org.comity.testkit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that a protocol's text says, one row a thing said: the list against which a profile is accounted for. Immutable and
 * thread-safe.
 *
 * <p>It is read from tab-separated text with a header. The first column is {@code id}; of the others {@code queryable} ({@code YES},
 * or {@code NO:} with a reason) and {@code paraphrase} are read.
 *
 * @param name what the inventory is called in messages
 * @param rows the rows, in document order; never none
 */
public record ClauseInventory(String name, ImmutableList<Row> rows) {

    private static final Splitter TABS = Splitter.on('\t');
    private static final String YES = "YES";
    private static final String NO = "NO:";

    /**
     * One thing that the text says.
     *
     * @param id the number as printed, split where the paragraph says several things
     * @param queryable {@code YES}, or {@code NO:} with the reason why nothing can be asked of it
     * @param paraphrase what it says, in other words
     */
    public record Row(String id, String queryable, String paraphrase) {

        /**
         * Whether something can be asked of it.
         *
         * @return false where the row gives a reason why not
         */
        public boolean isQueryable() {
            return queryable.equals(YES);
        }

        @Override
        public String toString() {
            return id + ": " + paraphrase;
        }
    }

    /**
     * Checks that there is a row: a check that looked at nothing fails.
     *
     * @param name what the inventory is called in messages
     * @param rows the rows, in document order; never none
     */
    public ClauseInventory {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(
                    "`" + name + "` has no row: write one for everything that the text says");
        }
    }

    /**
     * Reads a file in UTF-8.
     *
     * @param file the file
     * @return the inventory
     * @throws IllegalArgumentException with all faults of the file, each with its line and the remedy, or where it has no row
     * @throws java.io.UncheckedIOException where the file cannot be read
     */
    public static ClauseInventory read(Path file) {
        return parse(file.toString(), Lines.of(file));
    }

    /**
     * Reads a resource in UTF-8.
     *
     * @param beside a class that stands in the same module
     * @param resource the name of the resource, as {@link Class#getResource(String)} takes it
     * @return the inventory
     * @throws IllegalArgumentException with all faults of the resource, each with its line and the remedy, or where it has no row
     */
    public static ClauseInventory read(Class<?> beside, String resource) {
        return parse(resource, Lines.of(beside, resource));
    }

    /**
     * Reads lines.
     *
     * @param name what the lines are called in messages
     * @param lines the lines, the header first
     * @return the inventory
     * @throws IllegalArgumentException with all faults of the lines, each with its line and the remedy, or where they have no row
     */
    public static ClauseInventory parse(String name, List<String> lines) {
        List<String> header = TABS.splitToList(lines.isEmpty() ? "" : lines.get(0));
        int queryable = header.indexOf("queryable");
        int paraphrase = header.indexOf("paraphrase");
        if (!header.get(0).equals("id") || queryable < 0 || paraphrase < 0) {
            throw new IllegalArgumentException("`" + name
                    + "` has no header with `id` first, `queryable` and `paraphrase`: write one, with tabs between");
        }
        List<Row> rows = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            List<String> cells = TABS.splitToList(lines.get(i));
            String fault = cells.size() <= Math.max(queryable, paraphrase)
                    ? "the row has too few columns: write one for each of the header's"
                    : fault(cells.get(0), cells.get(queryable), ids);
            if (fault.isEmpty()) {
                rows.add(new Row(cells.get(0), cells.get(queryable), cells.get(paraphrase)));
            } else {
                faults.add(name + ":" + (i + 1) + ": " + fault);
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return new ClauseInventory(name, ImmutableList.copyOf(rows));
    }

    private static String fault(String id, String queryable, Set<String> ids) {
        if (id.isBlank()) {
            return "the row has no id: write the number of the paragraph";
        }
        if (!ids.add(id)) {
            return "the id `" + id + "` stands twice: tell the two apart, as in `" + id + "[2]`";
        }
        return queryable.equals(YES) || queryable.startsWith(NO)
                ? ""
                : "`" + queryable + "` is no value of `queryable`: write `YES`, or `NO:` with the reason";
    }

    /**
     * The numbers of all rows.
     *
     * @return the ids, in document order
     */
    public ImmutableSet<String> ids() {
        return rows.stream().map(Row::id).collect(ImmutableSet.toImmutableSet());
    }
}
