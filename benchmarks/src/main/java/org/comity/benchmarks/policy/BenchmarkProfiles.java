package org.comity.benchmarks.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.authority.Authority;
import org.comity.authority.AuthorityType;
import org.comity.clause.Section;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.Edition;
import org.comity.question.Fact;
import org.comity.question.Question;
import org.comity.topic.DocumentAccess;

/** The policy as profiles, and the requests as questions to them. */
public final class BenchmarkProfiles {

    private static final ImmutableSet<String> NAMED = Stream.of(
                    DocumentAccess.RIGHT,
                    DocumentAccess.PURPOSE,
                    DocumentAccess.NEED_TO_KNOW_SHOWN,
                    DocumentAccess.PAPERS_OF,
                    DocumentAccess.SITS_ON_COMMITTEE,
                    DocumentAccess.INFORMATION_CLASS,
                    DocumentAccess.SCHEDULE_12A,
                    DocumentAccess.CONTRACT_TERMS,
                    DocumentAccess.BUSINESS_OF,
                    DocumentAccess.CONCLUDED,
                    DocumentAccess.HELD_BY_EXECUTIVE)
            .map(Fact::name)
            .collect(ImmutableSet.toImmutableSet());

    private BenchmarkProfiles() {}

    /**
     * The policy once, on the library's own topic.
     *
     * @return a profile of 12 norms
     */
    public static AuthorityProfile plain() {
        return profile(0, Policy.section());
    }

    /**
     * The policy many times over, all about one act, each copy told by three facts.
     *
     * @param copies how many times, at most 1000
     * @return one profile of 12 norms a copy
     */
    public static AuthorityProfile copies(int copies) {
        return profile(0, IntStream.range(0, copies).mapToObj(Policy::section).toArray(Section[]::new));
    }

    /**
     * Profiles side by side, each with the policy once.
     *
     * @param count how many
     * @return the profiles
     */
    public static ImmutableList<AuthorityProfile> sideBySide(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> profile(number, Policy.section()))
                .collect(ImmutableList.toImmutableList());
    }

    private static AuthorityProfile profile(int number, Section... sections) {
        return AuthorityProfile.of(
                Authority.builder()
                        .id("benchmark-" + number)
                        .name("Benchmark Council")
                        .type(AuthorityType.UNITARY)
                        .build(),
                Edition.from("A policy on inspection", "1", LocalDate.of(2026, 1, 1)),
                sections);
    }

    /**
     * A request as a question, from its objects and what the officer found.
     *
     * @param request the request
     * @return the question to a plain profile
     */
    public static Question<DocumentAccess> question(Request request) {
        Circumstances facts = request.circumstances();
        return DocumentAccess.INSPECT
                .ask()
                .with(DocumentAccess.MEMBER, request.member())
                .with(DocumentAccess.DOCUMENT, request.document())
                .given(
                        DocumentAccess.RIGHT.is(facts.right()),
                        DocumentAccess.PURPOSE.is(facts.purpose()),
                        DocumentAccess.NEED_TO_KNOW_SHOWN.is(facts.needToKnowShown()));
    }

    /**
     * A request as a question before any officer has found why the member asks and whether there is a need to know.
     *
     * @param request the request
     * @return the question with two facts unknown
     */
    public static Question<DocumentAccess> questionBeforeFindings(Request request) {
        return DocumentAccess.INSPECT
                .ask()
                .with(DocumentAccess.MEMBER, request.member())
                .with(DocumentAccess.DOCUMENT, request.document())
                .given(DocumentAccess.RIGHT.is(request.circumstances().right()));
    }

    /**
     * A request in names and values, with the eleven facts that the policy turns on.
     *
     * @param request the request
     * @return the values by the names of the facts
     */
    public static ImmutableMap<String, String> names(Request request) {
        return ImmutableMap.copyOf(Maps.filterKeys(question(request).known(), BenchmarkProfiles::turnsOn));
    }

    private static boolean turnsOn(String column) {
        return NAMED.contains(column.contains(":") ? column.substring(0, column.indexOf(':')) : column);
    }

    /**
     * A request as a question about its branch.
     *
     * @param request the request
     * @return the question to a profile of copies
     */
    public static Question<?> questionAtBranch(Request request) {
        Circumstances facts = request.circumstances();
        return BranchAccess.INSPECT_AT_BRANCH
                .ask()
                .given(BranchAccess.at(facts.branch()))
                .with(DocumentAccess.MEMBER, request.member())
                .with(DocumentAccess.DOCUMENT, request.document())
                .given(
                        DocumentAccess.RIGHT.is(facts.right()),
                        DocumentAccess.PURPOSE.is(facts.purpose()),
                        DocumentAccess.NEED_TO_KNOW_SHOWN.is(facts.needToKnowShown()));
    }
}
