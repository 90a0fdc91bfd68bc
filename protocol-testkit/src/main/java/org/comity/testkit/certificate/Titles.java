package org.comity.testkit.certificate;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.authority.Party;
import org.comity.authority.Relation;
import org.comity.clause.Citation;
import org.comity.clause.Clause;
import org.comity.clause.Norm;
import org.comity.profile.AuthorityProfile;

/** Finds the offices and bodies that a profile names and its authority has no title of its own for. */
final class Titles {

    private Titles() {}

    static ImmutableList<Finding> without(AuthorityProfile profile) {
        Map<Party, Clause> first = new LinkedHashMap<>();
        for (Clause clause : profile.clauses()) {
            clause.norm().stream().flatMap(Titles::named).forEach(party -> first.putIfAbsent(party, clause));
        }
        return first.entrySet().stream()
                .filter(named -> !(named.getKey() instanceof Relation))
                .filter(named -> !profile.authority().titles().containsKey(named.getKey()))
                .map(named -> new Finding(
                        Kind.TERM_WITHOUT_LABEL,
                        Optional.empty(),
                        ImmutableList.of(Citation.of(profile.authority().id(), named.getValue())),
                        ImmutableList.of(named.getKey().id()),
                        Optional.empty()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Party> named(Norm norm) {
        return Stream.concat(
                norm.route().stream().flatMap(step -> step.parties().stream()),
                Stream.concat(norm.duties().stream(), norm.onlyAfter().stream())
                        .flatMap(duty -> Stream.concat(duty.bearer().stream(), duty.towards().stream())));
    }
}
