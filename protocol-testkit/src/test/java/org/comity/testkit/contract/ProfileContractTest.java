package org.comity.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.profile.AuthorityProfile;
import org.comity.testkit.ClauseInventory;
import org.comity.testkit.ScenarioFile;
import org.comity.testkit.certificate.Checks;
import org.comity.testkit.certificate.Declared;
import org.comity.testkit.certificate.Frozen;
import org.comity.testkit.certificate.Kind;
import org.comity.testkit.coverage.ClauseCoverage;
import org.comity.testkit.law.Laws;
import org.comity.topic.DocumentAccess;
import org.comity.topic.SupportServices;
import org.junit.jupiter.api.Test;

/** Contracts as a build runs them: of what is right everything passes, of what is wrong exactly the parts that it breaks. */
class ProfileContractTest {

    /** Every part is asked, and each passes. */
    static class Right extends Lending {

        @Override
        protected Optional<ClauseInventory> inventory() {
            return Optional.of(ClauseInventory.parse(
                    "lending.tsv",
                    List.of(
                            "id\tqueryable\tparaphrase",
                            "1\tNO: an aim\tMembers have the services.",
                            "2\tYES\tThey may use them.",
                            "3\tYES\tNever for commerce.")));
        }
    }

    @Test
    void ofARightProfileEveryPartPasses() {
        Launched right = Launched.of(Right.class);
        assertThat(right.failed()).isEmpty();
        assertThat(right.leftOut())
                .hasSize(9)
                .containsKeys("referrals-end", "even-handedness", "silence-never-permits");
        assertThat(right.passed()).isEqualTo(34);
        assertThat(right.summary().replaceAll("  +\\d+\\.\\d\\d s", "  #")).isEqualTo("""
                lending: the contract is kept
                  builds       held  #  lending (Lending Protocol, 1): 1 acts, 3 clauses
                  account      held  #  3 paragraphs
                  certificate  held  #  no accepted fault, no note
                  laws         held  #  27 of 36 held, 9 left out
                  scenarios    held  #  2 of 2 held
                  coverage     held  #  2 of 2 clauses reached, none open
                  mutation     held  #  100.0 % noticed of 12 changes, none survives
                """);
    }

    /** Contradicts itself, has a paragraph that is not listed, a clause for one side, and scenarios that ask too little and too much. */
    static class WrongEverywhere extends Right {

        @Override
        protected AuthorityProfile profile() {
            return with(
                    clause(para("4"))
                            .says("The services are there for trade.")
                            .members()
                            .may(SupportServices.USE)
                            .when(SupportServices.COMMERCIAL.yes().and(SupportServices.COST_TO_COUNCIL.yes())),
                    clause(para("5"))
                            .says("The administration looks at papers.")
                            .members()
                            .may(DocumentAccess.INSPECT)
                            .when(DocumentAccess.IN_ADMINISTRATION.yes()));
        }
    }

    @Test
    void ofAWrongProfileExactlyThoseFail() throws IOException {
        Launched wrong = Launched.of(WrongEverywhere.class);
        assertThat(wrong.failed())
                .containsOnlyKeys(
                        "accountsForEveryParagraph",
                        "isConsistent",
                        "even-handedness",
                        "L-2 use-support-services",
                        "scenariosReachEveryClause");
        assertThat(wrong.failed().get("accountsForEveryParagraph")).contains("`4`");
        assertThat(wrong.failed().get("isConsistent"))
                .contains(
                        "1 conflict", "conflict: `3` and `4` disagree on `use-support-services`", "scenario  {\"id\"");
        assertThat(wrong.failed().get("even-handedness")).contains("`lending` does not keep `even-handedness`", "`5`");
        assertThat(wrong.failed().get("L-2 use-support-services"))
                .startsWith(
                        "lending.jsonl:2: the ruling differs: mend the clauses or the scenario\n  outcome: expected `PROHIBITED`, but found `UNDETERMINED`");
        assertThat(wrong.failed().get("scenariosReachEveryClause"))
                .isEqualTo(
                        "the 2 scenarios of `lending` leave 2 of 4 clauses open, of which 0 are accepted: reach the others, or say why not by"
                                + " `coverage(..)`, or for now accept as many by `acceptedUnreached()`\n"
                                + "  4 use-support-services: no scenario reaches it: write one in which it counts, or excuse it with a reason\n"
                                + "  5 inspect-document: no scenario reaches it: write one in which it counts, or excuse it with a reason");
        assertThat(wrong.leftOut())
                .containsEntry(
                        "scenariosNoticeEveryChange",
                        "no change can be noticed while `L-2` (lending.jsonl:2) is not met: mend first what"
                                + " `meetsEveryScenario` says");
        assertThat(wrong.summary())
                .startsWith("lending: 5 parts fail\n")
                .contains("laws         failed", "mutation     left out");
        String page = Files.readString(Path.of("target/contracts/WrongEverywhere/lending.html"));
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "<h1>lending: 5 parts fail</h1>",
                        "<details id=\"certificate\" open>",
                        "<details id=\"builds\"><summary>",
                        "conflict: `3` and `4` disagree on `use-support-services`",
                        "5 inspect-document")
                .doesNotContain("src=", "http");
    }

    /** Has two scenarios that are not met, one of which cannot even be asked, and one of another authority. */
    static class Unmet extends Lending {

        @Override
        protected List<ScenarioFile> scenarios() {
            return List.of(ScenarioFile.parse(
                    "lending.jsonl",
                    List.of(
                            LINES.get(1).replace("lending", "elsewhere").replace("L-2", "E-1"),
                            LINES.get(0).replace("PERMITTED", "SILENT"),
                            LINES.get(1).replace("commercial", "commercials"))));
        }
    }

    @Test
    void noChangeIsLookedAtBeforeEveryScenarioIsMet() {
        assertThat(Launched.of(Unmet.class).leftOut().get("scenariosNoticeEveryChange"))
                .isEqualTo(
                        "no change can be noticed while `L-1` (lending.jsonl:2) is not met, and 1 more: mend first what"
                                + " `meetsEveryScenario` says");
    }

    /** Asks too little: one scenario of two. */
    static class Loose extends Lending {

        @Override
        protected List<ScenarioFile> scenarios() {
            return List.of(ScenarioFile.parse("lending.jsonl", LINES.subList(0, 1)));
        }
    }

    @Test
    void whatScenariosDoNotNoticeIsShownAsScenariosReadyToPaste() throws IOException {
        Launched loose = Launched.of(Loose.class);
        assertThat(loose.failed()).containsOnlyKeys("scenariosReachEveryClause", "scenariosNoticeEveryChange");
        assertThat(loose.failed().get("scenariosNoticeEveryChange"))
                .startsWith("the scenarios of `lending` notice ")
                .contains(
                        " of the changes that can be noticed, and 100.0 % are demanded: add the scenarios below that are"
                                + " right, or demand less by `leastScore()`, or change clauses in a longer build alone by"
                                + " `mutates()`\n",
                        "\n# 3: ", "delete-clause", "\n# SupportServices.USE.ask()", "\n{\"id\":\"lending-M001\"");
        assertThat(Files.readString(Path.of("target/contracts/Loose/lending.txt")))
                .contains(
                        "mutation: the scenarios notice every change of a clause\n\nfailed: the scenarios of `lending`")
                .endsWith(loose.summary());
    }

    /** Accepts that, each with a reason or a figure. */
    static class Relaxed extends Loose {

        @Override
        protected ClauseCoverage coverage(ClauseCoverage coverage) {
            return coverage.excusing(para("3"), "nobody asks");
        }

        @Override
        protected double leastScore() {
            return 0.3;
        }
    }

    @Test
    void lessIsAcceptedWhereItIsSaid() {
        assertThat(Launched.of(Relaxed.class).failed()).isEmpty();
    }

    /** Accepts more open clauses than there are, and leaves clauses as they are. */
    static class Floor extends Loose {

        @Override
        protected int acceptedUnreached() {
            return 2;
        }

        @Override
        protected boolean mutates() {
            return false;
        }
    }

    @Test
    void aFloorThatIsTooLowIsToldInTheReport() throws IOException {
        Launched floor = Launched.of(Floor.class);
        assertThat(floor.failed()).isEmpty();
        assertThat(floor.leftOut())
                .containsEntry(
                        "scenariosNoticeEveryChange", "clauses are changed in a longer build only: see `mutates()`");
        assertThat(Files.readString(Path.of("target/contracts/Floor/lending.txt")))
                .contains("held: 1 of 2 clauses reached, 1 open: lower `acceptedUnreached()` from 2");
    }

    /** Declares what is so on purpose, and switches a law off. */
    static class Declaring extends Floor {

        @Override
        protected AuthorityProfile profile() {
            return with(
                    clause(para("4"))
                            .says("Commerce is unwise.")
                            .members()
                            .shouldNot(SupportServices.USE)
                            .when(SupportServices.COMMERCIAL.yes()),
                    clause(para("5"))
                            .says("The administration looks at papers.")
                            .members()
                            .may(DocumentAccess.INSPECT)
                            .when(DocumentAccess.IN_ADMINISTRATION.yes()));
        }

        @Override
        protected Checks checks() {
            return super.checks().excepting(Declared.that(Kind.SHADOWED, para("4"), "the text warns, too"));
        }

        @Override
        protected Laws laws(Laws all) {
            return super.laws(all).withoutLaw("even-handedness", "the administration pays");
        }

        @Override
        protected int acceptedUnreached() {
            return 3;
        }
    }

    /** Freezes it instead. */
    static class Freezing extends Declaring {

        @Override
        protected Checks checks() {
            return Checks.standard();
        }

        @Override
        protected Optional<Frozen> frozen() {
            Path file = reports().resolve("frozen.txt");
            try {
                Files.createDirectories(reports());
                Files.writeString(file, "shadowed use-support-services 4 3\n");
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
            return Optional.of(Frozen.at(file).readOnly());
        }
    }

    @Test
    void whatIsSoOnPurposeIsAcceptedAndReported() {
        Launched declaring = Launched.of(Declaring.class);
        assertThat(declaring.failed()).isEmpty();
        assertThat(declaring.leftOut()).containsEntry("even-handedness", "switched off: the administration pays");
        Launched freezing = Launched.of(Freezing.class);
        assertThat(freezing.failed()).isEmpty();
        assertThat(freezing.summary()).contains("1 accepted fault, ");
    }

    /** Has no scenarios. */
    static class Unasked extends Lending {

        @Override
        protected List<ScenarioFile> scenarios() {
            return List.of();
        }
    }

    @Test
    void withoutScenariosOnePartSaysWhatToAdd() {
        Launched unasked = Launched.of(Unasked.class);
        assertThat(unasked.failed())
                .containsOnlyKeys("meetsEveryScenario")
                .containsEntry(
                        "meetsEveryScenario",
                        "no scenario says what `lending` has to answer: override `scenarios()` and give a file with one JSON"
                                + " object a line");
        assertThat(unasked.leftOut())
                .containsEntry(
                        "scenariosReachEveryClause", "there are no scenarios to look at: see `meetsEveryScenario`")
                .containsKey("scenariosNoticeEveryChange")
                .containsEntry(
                        "accountsForEveryParagraph", "no inventory of the text is given: override `inventory()`");
        assertThat(unasked.summary()).startsWith("lending: 1 part fails\n");
    }

    /** Cannot be built, in a constant. */
    static class Unbuildable extends Lending {

        @Override
        protected AuthorityProfile profile() {
            return Broken.PROFILE;
        }
    }

    private static final class Broken {

        static final AuthorityProfile PROFILE = Lending.with(clause(para("4"))
                .says("Nor that.")
                .members()
                .mustNot(SupportServices.USE)
                .limiting(para("9")));
    }

    @Test
    void aProfileThatCannotBeBuiltFailsOnceWithItsFaults() {
        Launched unbuildable = Launched.of(Unbuildable.class);
        assertThat(unbuildable.failed()).containsOnlyKeys("builds");
        assertThat(unbuildable.failed().get("builds"))
                .startsWith("the profile cannot be built\n")
                .contains("lending:4: limits `9`, but no such paragraph is in this profile");
        assertThat(unbuildable.leftOut().values()).containsOnly("there is no profile to look at: see `builds`");
        assertThat(unbuildable.passed()).isZero();
        assertThat(Launched.of(Unbuildable.class).failed().get("builds"))
                .startsWith("the profile cannot be loaded: mend first what failed before it: ");
    }

    /** Speaks of nothing. */
    static class Inert extends Lending {

        @Override
        protected AuthorityProfile profile() {
            return of(section("All", clause(para("1")).says("We are kind.").isInert("it states an aim")));
        }
    }

    @Test
    void aProfileThatSpeaksOfNothingFailsOnce() {
        assertThat(Launched.of(Inert.class).failed())
                .containsExactly(Map.entry(
                        "builds",
                        "`lending` speaks of no act, so there is nothing to look at: give it a clause with a modal"));
    }

    /** Its report has no place. */
    static class Homeless extends Floor {

        @Override
        protected Path reports() {
            return Path.of("pom.xml");
        }
    }

    @Test
    void aReportThatCannotBeWrittenFailsTheClass() {
        assertThat(Launched.of(Homeless.class).failed().values())
                .containsExactly(
                        "the report of `lending` cannot be written to `pom.xml`: override `reports()` with a folder"
                                + " that can be");
    }
}
