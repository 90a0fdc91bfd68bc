package org.comity.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comity.clause.Clause;
import org.comity.clause.Para;
import org.comity.profile.AuthorityProfile;

/**
 * What a profile makes of each row of an inventory. Immutable and thread-safe.
 *
 * @param profile the name of the authority whose profile it is
 * @param inventory what the inventory is called
 * @param unaccounted rows for which the profile has no clause, neither a norm nor an inert one
 * @param unlisted paragraphs that the profile cites and the inventory does not list, each in a sentence with the remedy
 * @param setAside rows of which something could be asked, and which the profile lists as inert all the same: allowed, with the reason
 */
public record ClauseAccounting(
        String profile,
        String inventory,
        ImmutableList<ClauseInventory.Row> unaccounted,
        ImmutableList<String> unlisted,
        ImmutableList<SetAside> setAside) {

    /**
     * A row of which something could be asked, listed as inert.
     *
     * @param row the row
     * @param reason the profile's reason
     */
    public record SetAside(ClauseInventory.Row row, String reason) {

        @Override
        public String toString() {
            return row.id() + ": set aside: " + reason;
        }
    }

    /**
     * Accounts for an inventory. Clauses of documents laid over the profile are left out: they are not of this text.
     *
     * @param profile the profile
     * @param inventory the inventory of its text
     * @return the account
     */
    public static ClauseAccounting of(AuthorityProfile profile, ClauseInventory inventory) {
        ImmutableSet<String> ids = inventory.ids();
        ImmutableListMultimap<String, Clause> clauses =
                Multimaps.index(own(profile), clause -> idOf(clause.para(), ids));
        List<ClauseInventory.Row> unaccounted = new ArrayList<>();
        List<SetAside> setAside = new ArrayList<>();
        for (ClauseInventory.Row row : inventory.rows()) {
            ImmutableList<Clause> its = clauses.get(row.id());
            if (its.isEmpty()) {
                unaccounted.add(row);
            } else if (row.isQueryable()
                    && its.stream().allMatch(clause -> clause.norm().isEmpty())) {
                setAside.add(new SetAside(row, reasons(its)));
            }
        }
        ImmutableList<String> unlisted = own(profile).stream()
                .flatMap(clause -> clause.cites().stream())
                .map(para -> idOf(para, ids))
                .distinct()
                .filter(id -> !ids.contains(id))
                .map(id -> "`" + id + "` is cited, but no row has that number: mend the number or add the row")
                .collect(ImmutableList.toImmutableList());
        return new ClauseAccounting(
                profile.authority().id(),
                inventory.name(),
                ImmutableList.copyOf(unaccounted),
                unlisted,
                ImmutableList.copyOf(setAside));
    }

    private static ImmutableList<Clause> own(AuthorityProfile profile) {
        return profile.clauses().stream()
                .filter(clause -> clause.document().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** A part of a paragraph can have a row of its own; else it counts for the row of the paragraph. */
    private static String idOf(Para para, ImmutableSet<String> ids) {
        return ids.contains(para.toString()) ? para.toString() : para.number();
    }

    private static String reasons(ImmutableList<Clause> clauses) {
        return clauses.stream()
                .map(Clause::inertBecause)
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /**
     * Whether every row has a clause, and every paragraph cited a row.
     *
     * @return true also where rows were set aside with a reason
     */
    public boolean isComplete() {
        return unaccounted.isEmpty() && unlisted.isEmpty();
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add("`" + profile + "` " + (isComplete() ? "accounts" : "does not account") + " for `" + inventory + "`");
        unaccounted.forEach(row -> lines.add(
                "  `" + row.id() + "` has no clause: encode it or list it as inert, it says: " + row.paraphrase()));
        unlisted.forEach(fault -> lines.add("  " + fault));
        setAside.forEach(aside -> lines.add("  " + aside));
        return String.join("\n", lines);
    }
}
