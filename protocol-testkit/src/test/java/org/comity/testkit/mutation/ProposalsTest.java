package org.comity.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.testkit.ScenarioFile;
import org.junit.jupiter.api.Test;

class ProposalsTest {

    private static final ScenarioFile ONE =
            Library.scenarios("'question':'inspect-document','facts':{'right':'statutory','schedule-12a':[]},"
                    + "'expect':{'outcome':'PERMITTED','strength':'ABSOLUTE','cites':['5.3']}");

    private static final MutationReport BEFORE =
            ClauseMutation.of(Library.PROFILE).with(ONE).run();
    private static final ImmutableList<Proposal> PROPOSALS = BEFORE.proposals("L-M");

    private static MutationReport after(List<Proposal> pasted) {
        List<String> lines =
                pasted.stream().flatMap(proposal -> proposal.toString().lines()).toList();
        return ClauseMutation.of(Library.PROFILE)
                .with(ONE, ScenarioFile.parse("pasted.jsonl", lines))
                .run();
    }

    @Test
    void whatIsProposedLeavesNoSurvivor() {
        assertThat(BEFORE.survivors()).isNotEmpty();
        MutationReport after = after(PROPOSALS);
        assertThat(after.survivors()).isEmpty();
        assertThat(after.with(Fate.Equivalent.class)).isEqualTo(BEFORE.with(Fate.Equivalent.class));
    }

    @Test
    void withoutAnyOneOfThemSomethingSurvives() {
        assertThat(PROPOSALS)
                .hasSizeGreaterThan(2)
                .hasSizeLessThan(BEFORE.survivors().size());
        for (Proposal proposal : PROPOSALS) {
            List<Proposal> fewer = new ArrayList<>(PROPOSALS);
            fewer.remove(proposal);
            assertThat(after(fewer).survivors()).as(proposal.toString()).isNotEmpty();
        }
    }

    @Test
    void eachSaysWhatItNotices() {
        Set<Mutant> noticed = PROPOSALS.stream()
                .flatMap(proposal -> proposal.notices().stream())
                .collect(Collectors.toSet());
        assertThat(noticed).containsExactlyInAnyOrderElementsOf(BEFORE.survivors());
        for (Proposal proposal : PROPOSALS) {
            MutationReport alone = after(ImmutableList.of(proposal));
            assertThat(alone.survivors()).as(proposal.toString()).doesNotContainAnyElementsOf(proposal.notices());
        }
    }

    @Test
    void theyStandInTheOrderOfTheParagraphsThatTheyGuard() {
        assertThat(PROPOSALS).extracting(proposal -> proposal.scenario().id()).startsWith("L-M001", "L-M002");
        List<String> order = Library.PROFILE.clauses().stream()
                .map(clause -> clause.para().toString())
                .toList();
        assertThat(PROPOSALS)
                .extracting(proposal -> order.indexOf(proposal.guards().toString()))
                .isSorted();
        assertThat(PROPOSALS)
                .allSatisfy(proposal -> assertThat(proposal.comment()).startsWith("# " + proposal.guards() + ": "));
    }

    @Test
    void whereNothingSurvivesNothingIsProposed() {
        assertThat(after(PROPOSALS).proposals("L-N")).isEmpty();
    }

    @Test
    void aScenarioThatNoticesNothingIsNoProposal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proposal(ONE.scenarios().get(0), ImmutableList.of()))
                .withMessage("the scenario `L-1` would notice no change: leave it out");
    }
}
