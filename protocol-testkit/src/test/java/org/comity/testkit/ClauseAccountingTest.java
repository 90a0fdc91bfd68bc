package org.comity.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.testkit.ProtocolAssertions.assertThat;
import static org.comity.topic.DocumentAccess.COPY;
import static org.comity.topic.DocumentAccess.INSPECT;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.comity.dsl.Sentence;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.Edition;
import org.junit.jupiter.api.Test;

class ClauseAccountingTest {

    private static final Sentence AIM =
            clause(para("1.1")).says("They work together.").isInert("it states an aim");
    private static final Sentence LOOKING = clause(para("5.3[1]"), para("5.3"))
            .says("Members may look.")
            .members()
            .may(INSPECT);
    private static final Sentence COPYING =
            clause(para("4.1").part("never")).says("Never copies.").members().mustNot(COPY);
    private static final String AIMS = "1.1 NO: it states an aim";

    @Test
    void aProfileThatAccountsForEveryRowPasses() {
        AuthorityProfile profile = profile(
                AIM, LOOKING, COPYING, clause(para("5.3")).says("Looking:").isInert("it opens a list"));
        assertThat(profile).accountsFor(inventory(AIMS, "5.3 NO: stem", "5.3[1] YES", "4.1 YES"));
    }

    @Test
    void whatAnotherDocumentSaysIsNotAccountedFor() {
        AuthorityProfile profile = profile(COPYING);
        var local = section(
                "Local", clause(para("L1")).says("Nor looking.").members().mustNot(INSPECT));
        assertThat(profile.with(Edition.undated("Local rules", "1"), local)).accountsFor(inventory("4.1 YES"));
        assertThat(ClauseAccounting.of(profile.with(local), inventory("4.1 YES"))
                        .unlisted())
                .hasSize(1);
    }

    @Test
    void aPartOfAParagraphCanHaveARowOfItsOwn() {
        assertThat(profile(COPYING)).accountsFor(inventory("4.1#never YES"));
    }

    @Test
    void aRowWithoutAClauseIsReportedWithWhatItSays() {
        assertThatThrownBy(() -> assertThat(profile(AIM, COPYING)).accountsFor(inventory(AIMS, "5.4 YES", "4.1 YES")))
                .isInstanceOf(AssertionError.class)
                .hasMessage("`sample` does not account for `x.tsv`\n"
                        + "  `5.4` has no clause: encode it or list it as inert, it says: paraphrase of 5.4");
    }

    @Test
    void aRowThatIsOnlyCitedBesideAnotherIsNotAccountedFor() {
        ClauseAccounting accounting = ClauseAccounting.of(profile(LOOKING), inventory("5.3[1] YES", "5.3 NO: stem"));
        assertThat(accounting.unaccounted()).extracting(ClauseInventory.Row::id).containsExactly("5.3");
    }

    @Test
    void aParagraphThatTheInventoryDoesNotListIsReportedWithARemedy() {
        assertThatThrownBy(() -> assertThat(profile(AIM, LOOKING)).accountsFor(inventory(AIMS, "5.3[1] YES")))
                .isInstanceOf(AssertionError.class)
                .hasMessage("`sample` does not account for `x.tsv`\n"
                        + "  `5.3` is cited, but no row has that number: mend the number or add the row");
    }

    @Test
    void aRowSetAsideIsAllowedAndReportedWithTheReason() {
        AuthorityProfile profile = profile(
                AIM, clause(para("5.4")).says("Papers open later.").isInert("another document says when"), COPYING);
        ClauseAccounting accounting = ClauseAccounting.of(profile, inventory(AIMS, "5.4 YES", "4.1 YES"));
        assertThat(accounting.isComplete()).isTrue();
        assertThat(accounting)
                .hasToString("`sample` accounts for `x.tsv`\n  5.4: set aside: another document says when");
    }

    @Test
    void noProfileAtAllFails() {
        assertThatThrownBy(() -> assertThat((AuthorityProfile) null).accountsFor(inventory(AIMS)))
                .isInstanceOf(AssertionError.class);
    }

    private static AuthorityProfile profile(Sentence... clauses) {
        return AuthorityProfile.of(Sample.PROFILE.authority(), Sample.PROFILE.edition(), section("All", clauses));
    }

    private static ClauseInventory inventory(String... rows) {
        return new ClauseInventory(
                "x.tsv",
                Arrays.stream(rows)
                        .map(row -> row.split(" ", 2))
                        .map(row -> new ClauseInventory.Row(row[0], row[1], "paraphrase of " + row[0]))
                        .collect(ImmutableList.toImmutableList()));
    }
}
