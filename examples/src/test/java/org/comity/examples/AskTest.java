package org.comity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.comity.examples.wexcombe.Wexcombe;
import org.comity.profile.AuthorityProfile;
import org.comity.profiles.Profiles;
import org.comity.question.Act;
import org.comity.topic.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskTest {

    private static final String[] EXEMPT = {
        "sample", "inspect-document", "information-class=exempt", "schedule-12a=3", "need-to-know-shown=no"
    };

    @Test
    void aRulingIsExplained() {
        Sample.Run run = Sample.ask("sample", "inspect-document", "right=statutory", "third-party-personal-data=no");
        String explained = Sample.PROFILE
                .rule("inspect-document", Map.of("right", "statutory", "third-party-personal-data", false))
                .explain();
        assertThat(run).isEqualTo(new Sample.Run(0, explained + "\n", ""));
    }

    @Test
    void theOrdinaryIsAssumedWhereItIsSaid() {
        assertThat(ask("--ordinary").out()).contains("Presumed: third-party-personal-data = no");
        assertThat(ask().out()).startsWith("Inspect document: undetermined").doesNotContain("Presumed");
    }

    @Test
    void aRulingAsJsonHasEveryKeyInOneOrder() throws IOException {
        Golden.check("ask-permitted.json", ask("--ordinary", "--json").out());
        Golden.check("ask-undetermined.json", ask("--json", "right=statutory").out());
        Golden.check(
                "ask-silent.json",
                Sample.ask("sample", "copy-document", "schedule-12a:3=no", "--json")
                        .out());
        Golden.check(
                "ask-document.json",
                Sample.run(
                                (out, err) -> new Ask(Profiles.all(), Profiles::of, out),
                                "--profile=org.comity.examples.CountyVariant#LOCALLY",
                                "county",
                                "send-official-letter",
                                "on-behalf-of=authority",
                                "signatory=member",
                                "recipient=minister",
                                "medium=email",
                                "--ordinary",
                                "--json")
                        .out());
        Golden.check(
                "ask-route.json",
                Sample.ask("sample", "complain-about-officer", "actor=member", "subject-holds=chief-officer", "--json")
                        .out());
    }

    private static Sample.Run ask(String... more) {
        String[] args = Arrays.copyOf(EXEMPT, EXEMPT.length + more.length);
        System.arraycopy(more, 0, args, EXEMPT.length, more.length);
        return Sample.ask(args);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sample | name an authority and a question, or say `--list` to see them",
                "nowhere inspect-document | no profile is called `nowhere`: accepted: sample"
                        + " (`--profile CLASS` takes a profile of your own)",
                "sample inspect-documents | no question is called `inspect-documents`: did you mean `inspect-document`?"
                        + " (`--list` shows all)",
                "sample inspect-document rights=statutory | `document-access` knows no fact `rights`: did you mean `right`?",
                "sample inspect-document right=divine | `divine` is no value of `right`: accepted: statutory, common-law",
                "sample inspect-document right | `right` states no fact: write it as `name=value`",
                "sample inspect-document =right | `=right` states no fact: write it as `name=value`",
                "sample inspect-document right=statutory right=statutory | `right` is given twice: give it once",
                "sample inspect-document schedule-12a=3,3 | `schedule-12a` is given `3` twice: name it once",
                "sample inspect-document schedule-12a=3 schedule-12a:3=yes | `schedule-12a:3` is given twice: give it once",
                "--profile=org.example.Mine mine inspect-document | there is no class `org.example.Mine`: write its full"
                        + " name, and put its jar on the class path",
                "--profile=org.comity.examples.CountyVariant county inspect-document |"
                        + " `org.comity.examples.CountyVariant` has no public static profile `PROFILE`: make it public,"
                        + " or name another field as `org.comity.examples.CountyVariant#FIELD`",
                "--profile=org.comity.examples.AskTest$Faulty faulty inspect-document |"
                        + " `org.comity.examples.AskTest$Faulty` cannot be built: it has no sections",
                "--list inspect-documents | no authority or question is called `inspect-documents`:"
                        + " did you mean `inspect-document`? (`--list` shows all)"
            })
    void badInputIsToldInOneMessageAndExitsWithTwo(String args, String message) {
        assertThat(Sample.ask(args.split(" "))).isEqualTo(new Sample.Run(2, "", message + "\n"));
    }

    @Test
    void ofManyQuestionsTheNearestFiveAreNamed() {
        String five = Topics.acts().size() + " are accepted, the nearest of them `inspect-document`, `";
        assertThat(Sample.ask("sample", "inspect-the-minutes-of-meetings").err())
                .startsWith("no question is called `inspect-the-minutes-of-meetings`: ")
                .contains(five)
                .endsWith("` (`--list` shows all)\n")
                .hasSizeLessThan(300);
        assertThat(Sample.ask("--list", "inspect-the-minutes-of-meetings").err())
                .startsWith("no authority or question is called `inspect-the-minutes-of-meetings`: ")
                .contains(" are accepted, the nearest of them `")
                .endsWith("` (`--list` shows all)\n")
                .hasSizeLessThan(300);
    }

    @Test
    void anImpossibleWorldIsTold() {
        Sample.Run run = Sample.ask("sample", "inspect-document", "information-class=exempt", "schedule-12a=none");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("these facts cannot be so together: ").endsWith("\n");
    }

    @Test
    void anUnknownOptionIsToldWithTheNearest() {
        Sample.Run run = Sample.ask("--jsn");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Unknown option: '--jsn'").contains("Possible solutions: --json");
    }

    @Test
    void aQuestionIsListedWithItsFactsAndValues() {
        Sample.Run run = Sample.ask("--list", "inspect-document");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("inspect-document  May the member inspect the document?\n")
                .contains("\n  right: the right relied on; a choice\n      statutory, common-law\n")
                .contains("; ordinarily none\n")
                .contains("; ordinarily without draft, in-confidence,")
                .contains("; ordinarily no\n      no, yes\n");
    }

    @Test
    void aQuestionForSeveralKindsOfActorSaysSo() {
        assertThat(Sample.ask("--list", "complain-about-officer").out())
                .contains(" (actor: member, officer, committee, authority, member-of-the-public)\n");
    }

    @Test
    void anAuthorityIsListedWithTheQuestionsThatItAnswers() {
        assertThat(Sample.ask("--list", "sample").out())
                .startsWith("sample: Sample Council: Sample Protocol, 1\n"
                        + "inspect-document        May the member inspect the document?\n"
                        + "complain-about-officer  May ");
    }

    @Test
    void everythingIsListedWhereNothingIsNamed() {
        assertThat(Sample.ask("--list").out())
                .startsWith("sample: Sample Council: Sample Protocol, 1\n\n")
                .contains(Topics.acts().stream().map(Act::asks).toList())
                .contains(", the last for all above\n");
        assertThat(Sample.ask("--list", "sample", "inspect-document").out()).contains("\n\ninspect-document  May");
    }

    /** A class whose profile cannot be built. */
    public static final class Faulty {

        /** What fails. */
        public static final AuthorityProfile PROFILE = fail();

        private Faulty() {}

        private static AuthorityProfile fail() {
            throw new IllegalArgumentException("it has no sections");
        }
    }

    @Test
    void aProfileOfOnesOwnIsAskedAndListed() {
        String own = "--profile=" + Wexcombe.class.getName();
        assertThat(Sample.ask(own, "wexcombe", "hold-elected-office").out())
                .startsWith("Hold elected office: the protocol is silent");
        assertThat(Sample.ask(own, "sample", "inspect-document", "right=statutory", "third-party-personal-data=no")
                        .status())
                .as("beside those that are shipped")
                .isZero();
        assertThat(Sample.ask(own, "--list").out())
                .startsWith("wexcombe: Wexcombe Council: ")
                .contains("\nsample: ");
    }

    @Test
    void theShippedProfilesCanBeAsked() {
        Sample.Run run = Sample.run(
                (out, err) -> new Ask(Profiles.all(), Profiles::of, out),
                "county",
                "inspect-document",
                "right=statutory",
                "information-class=exempt",
                "schedule-12a=5",
                "--ordinary");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Inspect document: ").contains("county:5.");
    }
}
