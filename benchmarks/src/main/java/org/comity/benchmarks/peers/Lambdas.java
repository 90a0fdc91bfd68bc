package org.comity.benchmarks.peers;

import static org.comity.document.DecisionMaker.COMMITTEE;
import static org.comity.document.DecisionMaker.EXECUTIVE;
import static org.comity.document.DecisionMaker.EXECUTIVE_MEMBER;
import static org.comity.document.DecisionMaker.FULL_AUTHORITY;
import static org.comity.document.DecisionMaker.OFFICER;
import static org.comity.document.Schedule12aParagraph.P1;
import static org.comity.document.Schedule12aParagraph.P2;
import static org.comity.document.Schedule12aParagraph.P3;
import static org.comity.document.Schedule12aParagraph.P4;
import static org.comity.document.Schedule12aParagraph.P5;
import static org.comity.document.Schedule12aParagraph.P7;
import static org.comity.ruling.Outcome.PERMITTED;
import static org.comity.ruling.Outcome.PROHIBITED;
import static org.comity.ruling.Outcome.SILENT;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.comity.benchmarks.policy.Circumstances;
import org.comity.benchmarks.policy.Cited;
import org.comity.benchmarks.policy.Request;
import org.comity.document.DecisionMaker;
import org.comity.document.Schedule12aParagraph;
import org.comity.ruling.Outcome;
import org.comity.topic.PapersOf;
import org.comity.topic.RequestPurpose;
import org.comity.topic.Right;

/** A list of rules as lambdas in plain Java: the first whose predicate holds decides. */
public final class Lambdas {

    private static final EnumSet<Schedule12aParagraph> CLOSED = EnumSet.of(P1, P2, P4, P5, P7);
    private static final EnumSet<DecisionMaker> MEETING = EnumSet.of(FULL_AUTHORITY, COMMITTEE);
    private static final EnumSet<DecisionMaker> IN_EXECUTIVE = EnumSet.of(EXECUTIVE, EXECUTIVE_MEMBER, OFFICER);

    private static final Predicate<Circumstances> STATUTE = facts -> facts.right() == Right.STATUTORY;
    private static final Predicate<Circumstances> COMMON_LAW = facts -> facts.right() == Right.COMMON_LAW;

    /**
     * A rule.
     *
     * @param when whether it applies
     * @param then what it answers
     */
    record Rule(Predicate<Circumstances> when, Outcome then) {

        Rule at(int branch) {
            return new Rule(when.and(facts -> facts.branch() == branch), then);
        }
    }

    /** The policy. Each rule is made of small predicates, as a library of rules would have them. */
    static final ImmutableList<Rule> RULES = ImmutableList.of(
            new Rule(facts -> facts.papersOf() == PapersOf.OTHER_GROUP, PROHIBITED),
            new Rule(Circumstances::confidential, PROHIBITED),
            new Rule(STATUTE.and(Circumstances::sitsOnCommittee), PERMITTED),
            new Rule(STATUTE.and(facts -> !Collections.disjoint(facts.schedule12a(), CLOSED)), PROHIBITED),
            new Rule(
                    STATUTE.and(facts -> facts.schedule12a().contains(P3)).and(Circumstances::contractTerms),
                    PROHIBITED),
            new Rule(
                    STATUTE.and(facts -> MEETING.contains(facts.businessOf())).and(facts -> !facts.concluded()),
                    PERMITTED),
            new Rule(
                    STATUTE.and(Circumstances::heldByExecutive)
                            .and(facts -> IN_EXECUTIVE.contains(facts.businessOf()))
                            .and(Circumstances::concluded),
                    PERMITTED),
            new Rule(COMMON_LAW.and(facts -> facts.purpose() != RequestPurpose.MEMBER_DUTIES), PROHIBITED),
            new Rule(COMMON_LAW.and(Circumstances::sitsOnCommittee), PERMITTED),
            new Rule(COMMON_LAW.and(Circumstances::draft), PROHIBITED),
            new Rule(COMMON_LAW.and(Circumstances::needToKnowShown), PERMITTED),
            new Rule(COMMON_LAW.and(facts -> !facts.needToKnowShown()), PROHIBITED));

    private Lambdas() {}

    static ImmutableList<Rule> rules(int copies) {
        if (copies == 1) {
            return RULES;
        }
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        for (int branch = 0; branch < copies; branch++) {
            for (Rule rule : RULES) {
                rules.add(rule.at(branch));
            }
        }
        return rules.build();
    }

    /**
     * Makes the decider.
     *
     * @param requests what it will be asked
     * @param copies how many copies of the policy it holds
     * @return the decider
     */
    public static Decider of(List<Request> requests, int copies) {
        ImmutableList<Rule> rules = rules(copies);
        Circumstances[] facts = requests.stream().map(Request::circumstances).toArray(Circumstances[]::new);
        return request -> decide(rules, facts[request]);
    }

    static Citer citing(List<Request> requests) {
        Circumstances[] facts = requests.stream().map(Request::circumstances).toArray(Circumstances[]::new);
        return request -> cite(facts[request]);
    }

    private static int cite(Circumstances facts) {
        int norms = 0;
        Outcome first = SILENT;
        for (int i = 0; i < RULES.size(); i++) {
            Rule rule = RULES.get(i);
            if (rule.when().test(facts)) {
                first = norms == 0 ? rule.then() : first;
                norms |= 1 << (i + 1);
            }
        }
        return Cited.of(first, norms);
    }

    private static Outcome decide(ImmutableList<Rule> rules, Circumstances facts) {
        for (Rule rule : rules) {
            if (rule.when().test(facts)) {
                return rule.then();
            }
        }
        return SILENT;
    }
}
