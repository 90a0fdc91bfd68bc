package org.comity.testkit.certificate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final ImmutableMap<FlawKind, Kind> KINDS = ImmutableMap.<FlawKind, Kind>builder()
            .put(FlawKind.CONFLICT, Kind.CONFLICT)
            .put(FlawKind.VACUOUS, Kind.VACUOUS)
            .put(FlawKind.DANGLING_LIMIT, Kind.DANGLING_LIMIT)
            .put(FlawKind.SHADOWED, Kind.SHADOWED)
            .put(FlawKind.DUPLICATE, Kind.DUPLICATE)
            .put(FlawKind.REDUNDANT, Kind.REDUNDANT)
            .put(FlawKind.SILENCE, Kind.UNDECLARED_SILENCE)
            .put(FlawKind.DEAD_END, Kind.ROUTE_TO_NOBODY)
            .put(FlawKind.ROUTE_TO_SUBJECT, Kind.ROUTE_TO_SUBJECT)
            .put(FlawKind.DUTY_WITHOUT_DEADLINE, Kind.DUTY_WITHOUT_DEADLINE)
            .buildOrThrow();

    private final AuthorityProfile profile;
    private final Map<Para, DeclaredSilence> silences = new LinkedHashMap<>();
    private final List<DeclaredSilence> stale = new ArrayList<>();
    private final ImmutableList<Finding> findings;

    Search(AuthorityProfile profile, Checks checks) {
        this.profile = profile;
        AuthorityProfile analysed = profile;
        for (DeclaredSilence silence : checks.silences()) {
            Para para = Para.of("declared").part("silence " + (silences.size() + 1));
            silences.put(para, silence);
            analysed = analysed.with(silence.as().apply(para));
        }
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        for (Flaw flaw : Analysis.of(analysed)) {
            DeclaredSilence silence =
                    flaw.clauses().isEmpty() ? null : silences.get(flaw.clauses().get(0).para());
            if (silence == null) {
                found.add(finding(flaw));
            } else {
                stale.add(silence);
            }
        }
        found.addAll(Titles.without(profile));
        this.findings = found.build().stream()
                .sorted(Comparator.comparing(Finding::kind)
                        .thenComparing(this::place)
                        .thenComparing(finding -> finding.act().map(Act::name).orElse("")))
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Finding> findings() {
        return findings;
    }

    /** Declared silences in which the profile is nowhere silent. */
    List<DeclaredSilence> staleSilences() {
        return stale;
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
        Kind kind = KINDS.get(flaw.kind());
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
