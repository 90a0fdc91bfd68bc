package org.comity.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;

import java.util.List;
import org.comity.dsl.Sentence;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Actor;
import org.comity.testkit.ScenarioFile;
import org.comity.testkit.mutation.ClauseMutation;
import org.comity.testkit.mutation.MutationReport;
import org.comity.topic.SupportServices;
import org.comity.topic.Topics;
import org.junit.jupiter.api.Test;

/** What a contract proposes where its scenarios notice too little. */
class ProposingTest {

    /** Besides the services eight acts that no scenario asks about. */
    private static final AuthorityProfile PROFILE = Lending.with(Topics.acts().stream()
            .filter(act -> act.actors().contains(Actor.MEMBER) && !act.equals(SupportServices.USE))
            .limit(8)
            .map(act -> clause(para("4").part(act.name()))
                    .says("That is open to members.")
                    .members()
                    .may(act))
            .toArray(Sentence[]::new));

    private static final ScenarioFile ASKED = file(0, "L-1");

    private static final MutationReport REPORT =
            ClauseMutation.of(PROFILE).with(ASKED).run();

    private static ScenarioFile file(int line, String id) {
        return ScenarioFile.parse(
                "lending.jsonl", List.of(Lending.LINES.get(line).replace("L-" + (line + 1), id)));
    }

    private static List<String> ids(Proposing proposing) {
        return proposing.proposals().stream()
                .map(proposal -> proposal.scenario().id())
                .toList();
    }

    private static Proposing all(ScenarioFile... files) {
        return Proposing.of(REPORT, Integer.MAX_VALUE, files);
    }

    @Test
    void oneScenarioStandsForAllThatItNotices() {
        Proposing all = all(ASKED);
        assertThat(all.proposals()).hasSizeLessThan(REPORT.survivors().size()).hasSizeGreaterThan(5);
        assertThat(all.proposals().stream()
                        .map(proposal -> proposal.scenario().question()
                                + proposal.scenario().facts()))
                .doesNotHaveDuplicates();
        ScenarioFile pasted = ScenarioFile.parse(
                "more.jsonl", (all.beginning() + all.rest()).lines().toList());
        assertThat(pasted.scenarios()).hasSameSizeAs(all.proposals());
        assertThat(ClauseMutation.of(PROFILE).with(ASKED, pasted).run().survivors())
                .isEmpty();
    }

    @Test
    void theirNamesGoOnFromTheHighestInTheFiles() {
        assertThat(ids(all(ASKED))).startsWith("lending-M001", "lending-M002");
        assertThat(ids(all(ASKED, file(1, "lending-M016"), file(0, "lending-M7"), file(0, "lending-Mine"))))
                .startsWith("lending-M017", "lending-M018");
    }

    @Test
    void theFirstFiveAreShownAndTheOthersStandInTheReport() {
        Proposing all = all(ASKED);
        int more = all.proposals().size() - 5;
        assertThat(all.beginning())
                .startsWith("\n# ")
                .contains("\n# SupportServices.USE.ask()", "{\"id\":\"lending-M005\"")
                .doesNotContain("{\"id\":\"lending-M006\"")
                .endsWith("\n# " + more + " more in the report\n");
        assertThat(all.rest()).contains("{\"id\":\"lending-M006\"").doesNotContain("{\"id\":\"lending-M005\"");
    }

    @Test
    void ofVeryManySurvivorsTheFirstAreLookedAt() {
        int survivors = REPORT.survivors().size();
        Proposing first = Proposing.of(REPORT, 3, ASKED);
        assertThat(first.proposals().stream().flatMap(proposal -> proposal.notices().stream()))
                .hasSameElementsAs(REPORT.survivors().subList(0, 3));
        assertThat(first.beginning())
                .endsWith("\n# all are for the first 3 that survive: add them, and run again for the other "
                        + (survivors - 3) + "\n");
        assertThat(first.rest()).isEmpty();
        assertThat(Proposing.of(REPORT, survivors, ASKED)).isEqualTo(all(ASKED));
    }
}
