package org.comity.testkit.certificate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.analysis.Analysis;
import org.comity.analysis.Flaw;
import org.comity.analysis.FlawKind;
import org.comity.clause.Citation;
import org.comity.clause.Clause;
import org.comity.clause.Para;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;

/** Collects what a profile is found to have: what its analysis finds, each replayed, and what a look at its titles finds. */
final class Search {

    private final AuthorityProfile profile;
    private final AuthorityProfile analysed;
    private final ImmutableMap<Para, DeclaredSilence> silences;

    Search(AuthorityProfile profile, Checks checks) {
        AuthorityProfile laid = profile;
        ImmutableMap.Builder<Para, DeclaredSilence> declared = ImmutableMap.builder();
        int number = 0;
        for (DeclaredSilence silence : checks.silences()) {
            Para para = Para.of("declared").part("silence " + ++number);
            declared.put(para, silence);
            if (profile.acts().contains(silence.act())) {
                laid = laid.with(silence.as().apply(para));
            }
        }
        this.profile = profile;
        this.analysed = laid;
        this.silences = declared.buildOrThrow();
    }

    /** The findings of some kinds. */
    ImmutableList<Finding> findings(Set<Kind> kinds) {
        Stream<Finding> found = Analysis.of(analysed, flaws(kinds)).stream()
                .filter(flaw -> silence(flaw).isEmpty())
                .map(this::finding);
        Stream<Finding> terms =
                kinds.contains(Kind.TERM_WITHOUT_LABEL) ? Titles.without(profile).stream() : Stream.empty();
        return Stream.concat(found, terms)
                .sorted(Comparator.comparing(Finding::kind)
                        .thenComparing(this::place)
                        .thenComparing(finding -> finding.act().map(Act::name).orElse("")))
                .collect(ImmutableList.toImmutableList());
    }

    private static Set<FlawKind> flaws(Set<Kind> kinds) {
        return Arrays.stream(FlawKind.values())
                .filter(flaw -> kinds.contains(kind(flaw)))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Kind kind(FlawKind flaw) {
        return switch (flaw) {
            case CONFLICT -> Kind.CONFLICT;
            case VACUOUS -> Kind.VACUOUS;
            case DANGLING_LIMIT -> Kind.DANGLING_LIMIT;
            case SHADOWED -> Kind.SHADOWED;
            case DUPLICATE -> Kind.DUPLICATE;
            case REDUNDANT -> Kind.REDUNDANT;
            case SILENCE -> Kind.UNDECLARED_SILENCE;
            case DEAD_END -> Kind.ROUTE_TO_NOBODY;
            case ROUTE_TO_SUBJECT -> Kind.ROUTE_TO_SUBJECT;
            case DUTY_WITHOUT_DEADLINE -> Kind.DUTY_WITHOUT_DEADLINE;
        };
    }

    /** Declared silences in which the profile is nowhere silent: as clauses that stop short, they never speak. */
    List<DeclaredSilence> staleSilences() {
        List<DeclaredSilence> stale = new ArrayList<>();
        silences.values().forEach(silence -> {
            if (!profile.acts().contains(silence.act())) {
                stale.add(silence);
            }
        });
        silences.values().stream()
                .map(DeclaredSilence::act)
                .distinct()
                .forEach(act -> Analysis.of(analysed, act, ImmutableSet.of(FlawKind.VACUOUS, FlawKind.SHADOWED))
                        .forEach(flaw -> silence(flaw).ifPresent(stale::add)));
        return stale;
    }

    private Optional<DeclaredSilence> silence(Flaw flaw) {
        return flaw.clauses().stream()
                .limit(1)
                .map(clause -> silences.get(clause.para()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private int place(Finding finding) {
        return finding.citations().stream()
                .limit(1)
                .mapToInt(citation -> {
                    for (int at = 0; at < profile.clauses().size(); at++) {
                        if (profile.clauses().get(at).para().equals(citation.para())) {
                            return at;
                        }
                    }
                    return profile.clauses().size();
                })
                .findFirst()
                .orElse(profile.clauses().size());
    }

    private Finding finding(Flaw flaw) {
        Kind kind = kind(flaw.kind());
        ImmutableList<Citation> citations = flaw.clauses().stream()
                .map(clause -> Citation.of(profile.authority().id(), clause))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<String> words =
                flaw.clauses().stream().map(Clause::says).collect(ImmutableList.toImmutableList());
        Witness witness = Replay.of(profile, flaw, id(kind, flaw));
        return new Finding(kind, Optional.of(flaw.act()), citations, words, Optional.of(witness));
    }

    private static String id(Kind kind, Flaw flaw) {
        return flaw.clauses().stream()
                .limit(1)
                .map(clause -> clause.para().toString())
                .reduce(kind.id() + "-" + flaw.act(), (id, para) -> id + "-" + para);
    }
}
