package org.comity.testkit.mutation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.analysis.Baseline;
import org.comity.clause.Clause;
import org.comity.clause.Layer;
import org.comity.clause.Norm;
import org.comity.clause.Para;
import org.comity.clause.Section;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;

/**
 * The clauses of a profile that bear on one act: it gives the same rulings about the act as the whole profile, and is soon built.
 *
 * <p>Those are the norms about the act, those for any doubt, and whatever stands at a paragraph that one of them names.
 */
final class Slice {

    /** A profile needs a clause, also where the only one about an act was left out. */
    private static final Clause NOTHING = new Clause(
            ImmutableList.of(Para.of("-")),
            "Nothing is left.",
            Optional.empty(),
            Optional.of("it stands for clauses left out"),
            Layer.PROTOCOL,
            Optional.empty());

    private final AuthorityProfile whole;
    private final Act<?> act;
    private final ImmutableSortedMap<Integer, Clause> standing;
    private final AuthorityProfile profile;
    private final Supplier<Baseline> baseline;

    private Slice(AuthorityProfile whole, Act<?> act, ImmutableSortedMap<Integer, Clause> standing) {
        this.whole = whole;
        this.act = act;
        this.standing = standing;
        this.profile = with(Map.of());
        this.baseline = Suppliers.memoize(() -> Baseline.of(profile, act));
    }

    static Slice of(AuthorityProfile whole, Act<?> act) {
        ImmutableList<Clause> clauses = whole.clauses();
        Map<Integer, Clause> standing = new TreeMap<>();
        Set<String> named = new HashSet<>();
        for (int place = 0; place < clauses.size(); place++) {
            Norm norm = clauses.get(place).norm().orElse(null);
            if (norm != null && (norm.act() == act || norm.answersAnyDoubt())) {
                standing.put(place, clauses.get(place));
                named(clauses.get(place)).map(Para::number).forEach(named::add);
            }
        }
        Set<Para> addresses = standing.values().stream().map(Clause::para).collect(Collectors.toSet());
        for (int place = 0; place < clauses.size(); place++) {
            Clause clause = clauses.get(place);
            if (named.contains(clause.para().number()) && addresses.add(clause.para())) {
                standing.putIfAbsent(place, address(clause));
            }
        }
        return new Slice(whole, act, ImmutableSortedMap.copyOf(standing));
    }

    /** What stands at a paragraph and says nothing of the act: only where it stands counts. */
    private static Clause address(Clause clause) {
        return new Clause(
                clause.cites(),
                clause.says(),
                Optional.empty(),
                Optional.of("it is about another act"),
                clause.layer(),
                clause.document());
    }

    private static Stream<Para> named(Clause clause) {
        Norm norm = clause.norm().orElseThrow();
        return Stream.of(clause.cites(), norm.limits(), norm.overrides()).flatMap(ImmutableList::stream);
    }

    Act<?> act() {
        return act;
    }

    /** The clauses as they are. */
    AuthorityProfile profile() {
        return profile;
    }

    /** What they say, to compare changed ones with. */
    Baseline baseline() {
        return baseline.get();
    }

    /** The clauses with others at some places; throws where that is no profile. */
    AuthorityProfile with(Map<Integer, ImmutableList<Clause>> replaced) {
        ImmutableList<Clause> changed = standing.entrySet().stream()
                .flatMap(place -> replaced.getOrDefault(place.getKey(), ImmutableList.of(place.getValue())).stream())
                .collect(ImmutableList.toImmutableList());
        return AuthorityProfile.of(
                whole.authority(),
                whole.edition(),
                new Section(act.name(), changed.isEmpty() ? ImmutableList.of(NOTHING) : changed));
    }
}
